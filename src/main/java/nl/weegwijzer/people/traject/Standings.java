package nl.weegwijzer.people.traject;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/** Answers how somebody stands towards a traject. */
@Component
public class Standings {

    private final Trajecten trajecten;
    private final Clock clock;

    Standings(Trajecten trajecten, Clock clock) {
        this.trajecten = trajecten;
        this.clock = clock;
    }

    /** Empty when there is no such traject. */
    public Optional<Standing> of(TrajectId traject, PersonId person) {
        List<StandingRow> rows = trajecten.standing(traject.value(), person.value(), LegalDays.today(clock));
        return rows.isEmpty() ? Optional.empty() : Optional.of(StandingRow.folded(rows));
    }
}
