package nl.weegwijzer.response.progress;

import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** How far a client has weighed along. */
@Service
public class AlongOverview {

    private final Alongs alongs;
    private final CurrentPerson current;

    AlongOverview(Alongs alongs, CurrentPerson current) {
        this.alongs = alongs;
        this.current = current;
    }

    /** What the client of a traject weighed along, for a professional. */
    @ForProfessional
    public List<WeighedAlong> byClient(TrajectId traject) {
        return alongs.byClient(current.id().value(), traject.value());
    }
}
