package nl.weegwijzer.conversation.waiting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.shared.LegalDays;
import org.springframework.stereotype.Service;

/** Which goals and talks wait for a professional. */
@Service
public class DeskOverview {

    /** How many days ahead a talk comes up for whoever holds it. */
    private static final int AHEAD = 7;

    private final DeskRows rows;
    private final CurrentPerson current;
    private final Clock clock;

    DeskOverview(DeskRows rows, CurrentPerson current, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** What waits in the trajecten in whose team they are; talks from seven days before they begin. */
    @ForAnyProfessional
    public AtTheDesk waitingForMe() {
        LocalDate today = LegalDays.today(clock);
        Instant before = today.plusDays(AHEAD).atStartOfDay(LegalDays.ZONE).toInstant();
        return rows.of(current.id(), current.organisation(), today, before);
    }
}
