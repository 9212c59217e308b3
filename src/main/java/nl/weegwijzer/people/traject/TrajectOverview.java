package nl.weegwijzer.people.traject;

import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** The trajecten that the person of this session may see. */
@Service
public class TrajectOverview {

    private final Trajecten trajecten;
    private final CurrentPerson current;

    TrajectOverview(Trajecten trajecten, CurrentPerson current) {
        this.trajecten = trajecten;
        this.current = current;
    }

    /** The trajecten that they walk as a client, the newest first; mostly one. */
    @ForSignedIn
    public List<TrajectSummary> walkedByMe() {
        return trajecten.ofClient(current.id().value(), current.organisation());
    }

    /** The trajecten in whose team they are, by the name of the client. */
    @ForAnyProfessional
    public List<TrajectSummary> inMyCare() {
        return trajecten.ofMember(current.id().value(), current.organisation());
    }

    /** One traject. */
    @ForParties
    public TrajectSummary one(TrajectId traject) {
        return trajecten.summary(traject.value()).orElseThrow(NotFound::new);
    }

    /** The professionals of one traject, by name. */
    @ForParties
    public List<TeamMember> team(TrajectId traject) {
        return trajecten.team(traject.value());
    }
}
