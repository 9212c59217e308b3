package nl.weegwijzer.people.traject;

import java.time.Clock;
import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** The trajecten that the person of this session may see. */
@Service
public class TrajectOverview {

    private final Trajecten trajecten;
    private final CurrentPerson current;
    private final Clock clock;

    TrajectOverview(Trajecten trajecten, CurrentPerson current, Clock clock) {
        this.trajecten = trajecten;
        this.current = current;
        this.clock = clock;
    }

    /** The trajecten that they walk as a client, the newest first; mostly one. */
    @ForSignedIn
    public List<TrajectSummary> walkedByMe() {
        return trajecten.ofClient(current.id().value(), current.organisation());
    }

    /** One traject. */
    @ForParties
    public TrajectSummary one(TrajectId traject) {
        return trajecten.summary(traject.value()).orElseThrow(NotFound::new);
    }

    /** The professionals of one traject, by name. */
    @ForParties
    public List<TeamMember> team(TrajectId traject) {
        return trajecten.team(traject.value(), LegalDays.today(clock));
    }

    /** Whoever stands in now, or will. */
    @ForParties
    public List<StandingIn.Stay> standIns(TrajectId traject) {
        return trajecten.standIns(traject.value(), LegalDays.today(clock));
    }

    /** The number under which colleagues can open it when they have to. */
    @ForParties
    public String number(TrajectId traject) {
        return trajecten.number(traject.value()).orElseThrow(NotFound::new);
    }
}
