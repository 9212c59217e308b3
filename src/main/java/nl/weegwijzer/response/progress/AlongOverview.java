package nl.weegwijzer.response.progress;

import java.time.Clock;
import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** How far a client has weighed along. */
@Service
public class AlongOverview {

    private final Alongs alongs;
    private final CurrentPerson current;
    private final Clock clock;

    AlongOverview(Alongs alongs, CurrentPerson current, Clock clock) {
        this.alongs = alongs;
        this.current = current;
        this.clock = clock;
    }

    /** What the client of a traject weighed along, for a professional. */
    @ForProfessional
    public List<WeighedAlong> byClient(TrajectId traject) {
        return alongs.byClient(current.id().value(), traject.value());
    }

    /** What the clients of the trajecten in whose team they are weighed along; not in archived ones. */
    @ForAnyProfessional
    public List<WeighedAlong> byMyClients() {
        return alongs.byClientsOf(current.id().value(), current.organisation(), LegalDays.today(clock));
    }
}
