package nl.weegwijzer.dossier.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnMariaDb
@SpringBootTest
@Import({Town.class, SealedLog.class, StatementCount.class})
class SealingIT {

    private static final int NODES = 4;

    @Autowired
    private SealedLog log;

    @Autowired
    private Seals seals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private StatementCount count;

    @Autowired
    private PlatformTransactionManager transactions;

    @Value("${weegwijzer.seals.key}")
    private String key;

    @Test
    void makesOneChainWhenSeveralNodesSealAtOnce() throws Exception {
        log.anew(1);
        for (int line = 0; line < 3 * Chaining.BATCH; line++) {
            log.add("utc_timestamp(6) - interval 12 minute + interval %d microsecond".formatted(line));
        }

        try (var nodes = Executors.newFixedThreadPool(NODES)) {
            List<Future<?>> rounds = new ArrayList<>();
            for (int node = 0; node < NODES; node++) {
                rounds.add(nodes.submit(() -> round(Instant.now())));
            }
            for (Future<?> round : rounds) {
                round.get();
            }
        }
        round(Instant.now());

        assertThat(log.verified().seals()).isEqualTo(3 * Chaining.BATCH + 1);
        assertThat(log.verified().findings()).isEmpty();
    }

    @Test
    void sealsALineThatWasSavedLaterThanItsMoment() {
        log.anew(3);
        log.add("utc_timestamp(6) - interval 2 minute");
        log.seal();
        String late = log.add("utc_timestamp(6) - interval 16 minute");
        log.seal();

        assertThat(seals.last(log.organisation())).map(Seal::entry).contains(late);
        assertThat(log.verified().findings()).isEmpty();
    }

    @Test
    void leavesLinesThatAreStillToRest() {
        log.anew(3);
        String fresh = log.add("utc_timestamp(6)");
        round(Instant.now());
        assertThat(log.verified().seals()).isEqualTo(3);
        assertThat(log.verified().waiting()).isEqualTo(1);

        round(Instant.now().plus(Chaining.REST).plusSeconds(1));
        assertThat(seals.last(log.organisation())).map(Seal::entry).contains(fresh);
    }

    @Test
    void sealsWhatIsLeftWhenThePortalEndsUnlessItNeverBegan() {
        log.anew(3);
        SealingRounds rounds = new SealingRounds(seals, chaining(Instant.now()));
        String fresh = log.add("utc_timestamp(6) - interval 1 second");
        rounds.goOnceMore();
        assertThat(log.verified().waiting()).isEqualTo(1);

        rounds.go();
        assertThat(log.verified().waiting()).as("it rests").isEqualTo(1);
        rounds.goOnceMore();
        assertThat(seals.last(log.organisation())).map(Seal::entry).contains(fresh);
    }

    @Test
    void readsNoMoreOfALongLogThanWhatIsNew() {
        log.anew(3);
        log.goesOn();

        count.reset();
        log.goesOn();

        assertThat(count.statements()).hasSize(2).last().asString().contains("l.at >= ?", "limit ?");
    }

    @Test
    void needsAKeyThatNobodyGuesses() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SealKey.of(""))
                .withMessageContaining("WEEGWIJZER_SEAL_KEY");
        assertThat(SealKey.of(key)).hasToString("SealKey");
    }

    @Test
    void sealsEveryColumnThatTheLogHas() {
        assertThat(jdbc.query(
                        "select column_name from information_schema.columns"
                                + " where table_schema = database() and table_name = 'access_log'",
                        (row, _) -> row.getString(1)))
                .containsExactlyInAnyOrderElementsOf(Line.COLUMNS);
    }

    @Test
    void sealsWhatIsInNoListAsItDidBeforeThereWereLists() {
        log.anew(1);

        String line = jdbc.queryForObject(
                "select " + Line.SELECTED + " from access_log l where l.organisation_id = ? limit 1",
                (row, _) -> Line.of(row).canonical(),
                log.organisation());

        assertThat(line).contains("\naddress=").doesNotContain("listed");
        assertThat(line.lines()).hasSize(Line.COLUMNS.size() - 1);
    }

    private void round(Instant now) {
        new SealingRounds(seals, chaining(now)).seal(log.organisation());
    }

    private Chaining chaining(Instant now) {
        return new Chaining(
                seals, SealKey.of(key), new TransactionTemplate(transactions), Clock.fixed(now, ZoneOffset.UTC));
    }
}
