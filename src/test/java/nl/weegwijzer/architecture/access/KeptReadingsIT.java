package nl.weegwijzer.architecture.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paced;
import nl.weegwijzer.shared.pace.Paces;
import nl.weegwijzer.shared.pace.TooOften;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.testing.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever a person reads of a client, and whatever they do, leaves a row; and nobody does more than a person would. */
@OnMariaDb
@SpringBootTest(properties = {"weegwijzer.pace.acting.times=5000", "weegwijzer.pace.acting.per=20h"})
@Import({Town.class, Dossiers.class, TogetherDossiers.class, Guests.class, Towns.class, StatementCount.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptReadingsIT {

    /** What a reading may write: the log, how far somebody saw, and where they left off. */
    private static final Set<String> WRITTEN_BY_READING = Set.of("access_log", "seen", "peel_place");

    private final List<Measure> measures = new ArrayList<>();
    private final Towns towns;
    private final List<Door> doors;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final StatementCount statements;

    @Autowired
    KeptReadingsIT(
            Towns towns,
            ApplicationContext portal,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            EntityManager entities,
            StatementCount statements) {
        this.towns = towns;
        this.doors = Door.guarded(portal);
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.entities = entities;
        this.statements = statements;
    }

    @AfterAll
    void leaveTheFigures() {
        Measures.add("access", measures);
    }

    @Test
    void keepsEachReadingOfAClientByWhomeverElse() {
        List<String> unseen = new ArrayList<>();
        int tried = 0;
        int shown = 0;
        for (Door door : doors.stream().filter(door -> !door.changes()).toList()) {
            for (Acting somebody : towns.everyone()) {
                tried++;
                for (Map.Entry<Dossier, Long> row : rowsOfShown(door, somebody).entrySet()) {
                    shown++;
                    if (row.getValue() == 0) {
                        unseen.add("%s shows %s to %s".formatted(door, row.getKey(), somebody.roles()));
                    }
                }
            }
        }
        measures.add(Measure.atLeast("access: readings × person", tried, 1, "tried"));
        measures.add(Measure.atLeast("access: readings that show a client to somebody else", shown, 100, "met"));
        measures.add(Measure.exactly("access: readings of a client without a row", unseen.size(), 0, "found"));
        assertThat(unseen).isEmpty();
        assertThat(shown).isGreaterThan(100);
    }

    @Test
    void keepsEachAct() {
        List<String> unseen = new ArrayList<>();
        List<Door> acts = doors.stream().filter(Door::changes).toList();
        for (Door door : acts) {
            Acting somebody = towns.whoMayCome(door);
            long rows = rowsAfter(somebody, () -> met(somebody, door, towns.own()), "changes");
            if (rows == 0) {
                unseen.add(door.toString());
            }
        }
        measures.add(Measure.atLeast("access: acts", acts.size(), 1, "tried"));
        measures.add(Measure.exactly("access: acts without a row", unseen.size(), 0, "found"));
        assertThat(unseen).isEmpty();
    }

    @Test
    void callsWhateverWritesAnActOrHoldsItToAPace() {
        List<String> undeclared = new ArrayList<>();
        for (Door door :
                doors.stream().filter(door -> !door.changes() && !isPaced(door)).toList()) {
            List<String> written = written(door);
            if (!written.isEmpty()) {
                undeclared.add(door + " " + written);
            }
        }
        assertThat(undeclared).isEmpty();
    }

    @Test
    void holdsEachActToAPace(@Autowired Paces paces) {
        List<String> free = new ArrayList<>();
        List<Door> acts =
                doors.stream().filter(door -> door.changes() || isPaced(door)).toList();
        for (Door door : acts) {
            Acting somebody = towns.whoMayCome(door);
            spend(paces, somebody);
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                Object met = tried(somebody, door, towns.own());
                if (!(met instanceof TooOften)) {
                    free.add(door + ": " + met);
                }
            });
        }
        measures.add(Measure.atLeast("access: acts held to a pace", acts.size(), 1, "tried"));
        measures.add(Measure.exactly("access: acts at no pace", free.size(), 0, "found"));
        assertThat(free).isEmpty();
    }

    /** The dossiers of others that an answer shows, each with how many rows tell of it. */
    private Map<Dossier, Long> rowsOfShown(Door door, Acting somebody) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            List<Dossier> others = towns.existing().stream()
                    .filter(dossier -> !dossier.client().personId().equals(somebody.personId()))
                    .toList();
            Map<Dossier, Long> rows = others.stream().collect(toMap(identity(), one -> rowsOf(somebody, one)));
            Object answer = met(somebody, door, towns.own());
            rows.replaceAll((one, before) -> rowsOf(somebody, one) - before);
            rows.keySet().removeIf(one -> !shows(answer, one));
            return rows;
        }));
    }

    private long rowsOf(Acting somebody, Dossier dossier) {
        return rows(
                somebody,
                "(traject_id = '%s' or listed = 'EVERYONE' and organisation_id = '%s')"
                        .formatted(dossier.traject(), dossier.client().organisation()));
    }

    private static boolean shows(@Nullable Object answer, Dossier dossier) {
        String told = String.valueOf(answer);
        return told.contains(dossier.traject().toString()) || told.contains("Klant " + dossier.name());
    }

    /** How many more rows of somebody there are after an act, which is taken back. */
    private long rowsAfter(Acting somebody, Runnable act, String which) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            long before = rows(somebody, which);
            act.run();
            return rows(somebody, which) - before;
        }));
    }

    private long rows(Acting somebody, String which) {
        return jdbc.sql("select count(*) from access_log where person_id = ? and " + which)
                .param(somebody.personId().toString())
                .query(Long.class)
                .single();
    }

    private @Nullable Object met(Acting somebody, Door door, Dossier dossier) {
        Object met = tried(somebody, door, dossier);
        entities.flush();
        return met;
    }

    private @Nullable Object tried(Acting somebody, Door door, Dossier dossier) {
        return somebody.does(() -> {
            try {
                return door.open(Samples.all(door.method(), dossier));
            } catch (Throwable thrown) {
                return thrown;
            }
        });
    }

    private List<String> written(Door door) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            statements.reset();
            met(towns.whoMayCome(door), door, towns.own());
            return statements.statements().stream()
                    .map(KeptReadingsIT::writtenTable)
                    .filter(table -> !table.isEmpty() && !WRITTEN_BY_READING.contains(table))
                    .toList();
        }));
    }

    private static String writtenTable(String sql) {
        String[] words = sql.strip().toLowerCase(Locale.ROOT).split("[\\s(]+", 4);
        return switch (words[0]) {
            case "insert", "delete" -> words[2];
            case "update" -> words[1];
            default -> "";
        };
    }

    private static boolean isPaced(Door door) {
        return door.method().isAnnotationPresent(Paced.class);
    }

    private static void spend(Paces paces, Acting somebody) {
        somebody.doing(() -> {
            while (paces.take(Pace.ACTING, name()).isEmpty()) {
                // Until there is none left.
            }
        });
    }

    private static String name() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }
}
