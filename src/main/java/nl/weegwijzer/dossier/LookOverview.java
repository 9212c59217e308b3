package nl.weegwijzer.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who looked into a dossier, for the client whose dossier it is. A team does not see who of them looked. */
@Service
public class LookOverview {

    /** How many looks are read at once. */
    static final int AT_ONCE = 300;

    private final LookRows rows;

    LookOverview(JdbcClient jdbc, CurrentPerson current) {
        this.rows = new LookRows(jdbc, current);
    }

    /**
     * A stretch of the looks.
     *
     * @throws NotFound when the look that it has to come before is none of this traject
     */
    @ForClient
    public Looks of(TrajectId traject, LooksAsked asked) {
        Optional<LocalDateTime> before = Optional.ofNullable(asked.before())
                .map(look -> rows.at(traject, look).orElseThrow(NotFound::new));
        List<Looked> found =
                rows.of(traject, asked, start(asked.from()), end(asked.until()), before.orElse(null), AT_ONCE + 1);
        return found.size() <= AT_ONCE ? new Looks(found, null) : wholeDays(found);
    }

    /**
     * One look.
     *
     * @throws NotFound when it is none of this traject
     */
    @ForClient
    public Looked one(TrajectId traject, LookId look) {
        return rows.one(traject, look).orElseThrow(NotFound::new);
    }

    /** Leaves the day that goes on to the next stretch, unless all is of that day. */
    private static Looks wholeDays(List<Looked> found) {
        LocalDate goesOn = LegalDays.of(found.getLast().at());
        List<Looked> most = found.subList(0, AT_ONCE);
        List<Looked> whole = most.stream()
                .filter(look -> !LegalDays.of(look.at()).equals(goesOn))
                .toList();
        List<Looked> shown = whole.isEmpty() ? List.copyOf(most) : whole;
        return new Looks(shown, shown.getLast().id());
    }

    private static LocalDateTime start(@Nullable LocalDate day) {
        return day == null ? LocalDateTime.of(1900, 1, 1, 0, 0) : midnight(day);
    }

    private static LocalDateTime end(@Nullable LocalDate day) {
        return day == null ? LocalDateTime.of(9000, 1, 1, 0, 0) : midnight(day.plusDays(1));
    }

    private static LocalDateTime midnight(LocalDate day) {
        Instant midnight = day.atStartOfDay(LegalDays.ZONE).toInstant();
        return LocalDateTime.ofInstant(midnight, ZoneOffset.UTC);
    }
}
