package nl.weegwijzer.dossier.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.dossier.seal.Finding.Kind;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Whoever has the rights of the owner tampers with the log in every way there is; the verifier names each. */
@OnMariaDb
@SpringBootTest
@Import({Town.class, SealedLog.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealsIT {

    private static final int LINES = 9;

    private final List<String> unseen = new ArrayList<>();
    private int tried;

    @Autowired
    private SealedLog log;

    private List<String> lines;

    @BeforeEach
    void sealALog() {
        lines = log.anew(LINES);
    }

    @AfterAll
    void leaveTheFigures() {
        Measures.save(
                "seals",
                List.of(
                        Measure.atLeast("seals: ways of tampering tried", tried, 30, "ways"),
                        Measure.exactly("seals: tampering that was not named", unseen.size(), 0, "found")));
    }

    @Test
    void findsNothingInALogThatNobodyTouched() {
        assertThat(log.verified().findings()).isEmpty();
        assertThat(log.verified().seals()).isEqualTo(LINES);
        assertThat(log.verified().waiting()).isZero();
    }

    @Test
    void namesALineOfWhichAnyColumnWasChanged() {
        for (String column : Line.COLUMNS) {
            String line = lines.get(3);
            if (column.equals("id")) {
                log.asOwner("update access_log set id = uuid() where id = ?", line);
                named(column, Kind.LINE_MISSING, 4, line);
            } else {
                log.asOwner("update access_log set %s = %s where id = ?".formatted(column, other(column)), line);
                named(column, Kind.LINE_CHANGED, 4, line);
            }
            lines = log.anew(LINES);
        }
    }

    @Test
    void namesALineThatWasTakenAway() {
        for (int at : new int[] {0, 4, LINES - 1}) {
            String line = lines.get(at);
            log.asOwner("delete from access_log where id = ?", line);
            named("deleted " + at, Kind.LINE_MISSING, at + 1, line);
            lines = log.anew(LINES);
        }
    }

    @Test
    void namesTheNumberOfALineThatWasTakenAwayWithItsSeal() {
        for (int at : new int[] {0, 4, LINES - 2}) {
            takeAway(lines.get(at));
            named("deleted with seal " + at, Kind.SEAL_MISSING, at + 1, null);
            lines = log.anew(LINES);
        }
    }

    @Test
    void namesWhatFollowsWhenTheNumbersWereClosedUp() {
        takeAway(lines.get(4));
        log.asOwner(
                "update access_seal set number = number - 1 where organisation_id = ? and number > 5"
                        + " order by number",
                log.organisation());
        named("numbers closed up", Kind.LINE_CHANGED, 5, lines.get(5));
    }

    @Test
    void namesALineThatWasAdded() {
        for (String moment : List.of("utc_timestamp(6) - interval 2 year", "utc_timestamp(6) - interval 80 minute")) {
            String line = log.add(moment);
            log.seal();
            named("added at " + moment, Kind.NOT_SEALED, 0, line);
            lines = log.anew(LINES);
        }
    }

    @Test
    void namesALineThatWasSealedLongAfterItSaysItHappenedUntilAHeadIsKept() {
        String line = log.add("utc_timestamp(6) - interval 30 minute");
        log.seal();
        named("sealed late", Kind.SEALED_LATE, LINES + 1, line);

        assertThat(log.verified(log.head()).findings()).isEmpty();
        assertThat(log.verified(log.head()).late()).isEqualTo(1);
    }

    @Test
    void sealsWhatWasWrittenJustBeforeThePortalWentDown() {
        log.add("utc_timestamp(6) - interval 59 minute");
        log.add("utc_timestamp(6) - interval 58 minute");
        log.seal();

        assertThat(log.verified().seals()).isEqualTo(LINES + 2);
        assertThat(log.verified(log.head()).findings()).isEmpty();
    }

    @Test
    void sealsNothingAnewThatWasSealed() {
        for (int from : new int[] {0, 4}) {
            log.goesOn();
            String changed = changeWithoutSeals(from);
            log.goesOn();
            named("unsealed from " + from, from == 0 ? Kind.NO_CHAIN : Kind.NOT_SEALED, 0, from == 0 ? null : changed);

            log.add("utc_timestamp(6) - interval 1 minute");
            log.goesOn();
            named("unsealed from " + from + ", then a look", Kind.NOT_SEALED, 0, changed);
            named("unsealed from " + from + ", its gap", Kind.SEAL_MISSING, from + 1, null);
            lines = log.anew(LINES);
        }
    }

    @Test
    void namesWhatAPortalThatStartsAnewSeals() {
        for (int from : new int[] {0, 4}) {
            String changed = changeWithoutSeals(from);
            log.seal();
            named("unsealed before a start from " + from, Kind.SEALED_LATE, LINES, changed);
            lines = log.anew(LINES);
        }
        String old = log.add("utc_timestamp(6) - interval 3 hour");
        changeWithoutSeals(0);
        log.seal();
        named("unsealed before a start, hours ago", Kind.NOT_SEALED, 0, old);
    }

    @Test
    void leavesAGapWhereLinesWentWithTheirSeals() {
        for (int from : new int[] {0, LINES - 1}) {
            log.goesOn();
            log.add("utc_timestamp(6) - interval 1 minute");
            takeAwayFrom(from);
            log.goesOn();
            named("gone from " + from, Kind.SEAL_MISSING, from + 1, null);
            lines = log.anew(LINES);
        }
    }

    @Test
    void leavesAGapWhenAnotherPortalSealedAnewMeanwhile() {
        String line = log.add("utc_timestamp(6) - interval 5 minute");
        log.goesOn();
        log.asOwner("update access_log set address = '' where id = ?", line);
        log.asOwner("delete from access_seal where entry_id = ?", line);
        log.seal();
        assertThat(log.verified().findings()).isEmpty();

        log.add("utc_timestamp(6) - interval 1 minute");
        log.goesOn();
        named("sealed anew by another", Kind.SEAL_MISSING, LINES + 2, null);
    }

    @Test
    void tellsOfAnOrganisationThatHasNothingLeft() {
        takeAwayFrom(0);
        tried++;
        log.run();
        assertThat(log.printed()).contains("organisation " + log.organisation() + ": 0 sealed, 0 waiting");
    }

    @Test
    void namesALineThatWasAddedWithASealOfTheirOwn() {
        String line = log.add("utc_timestamp(6) - interval 2 minute");
        log.asOwner(
                "insert into access_seal select organisation_id, ?, id, at, at, sha2(id, 256) from access_log where id = ?",
                LINES + 1,
                line);
        named("added with a seal", Kind.LINE_CHANGED, LINES + 1, line);
    }

    @Test
    void namesTwoLinesThatChangedPlaces() {
        String one = lines.get(2);
        String two = lines.get(6);
        swapLines(one, two);
        named("lines swapped", Kind.LINE_CHANGED, 3, one);
        named("lines swapped, the other", Kind.LINE_CHANGED, 7, two);
        lines = log.anew(LINES);

        log.asOwner("update access_seal set number = 1000 where entry_id = ?", lines.get(2));
        log.asOwner("update access_seal set number = 3 where entry_id = ?", lines.get(6));
        log.asOwner("update access_seal set number = 7 where entry_id = ?", lines.get(2));
        named("seals swapped", Kind.LINE_CHANGED, 3, lines.get(6));
    }

    @Test
    void namesASealThatWasChanged() {
        log.asOwner("update access_seal set hash = sha2('x', 256) where entry_id = ?", lines.get(4));
        named("hash", Kind.SEAL_CHANGED, 5, lines.get(4));
        lines = log.anew(LINES);

        for (String column : List.of("entry_at", "sealed_at")) {
            log.asOwner(
                    "update access_seal set %1$s = %1$s - interval 1 day where entry_id = ?".formatted(column),
                    lines.get(4));
            named(column, Kind.LINE_CHANGED, 5, lines.get(4));
            lines = log.anew(LINES);
        }
        log.asOwner("update access_seal set entry_id = uuid() where entry_id = ?", lines.get(4));
        named("entry_id", Kind.NOT_SEALED, 0, lines.get(4));
    }

    @Test
    void seesThatTheEndWasCutOffOnlyByAHeadThatWasKept() {
        String head = log.head();
        takeAway(lines.getLast());

        assertThat(log.verified().findings()).isEmpty();
        tried++;
        assertThat(log.run("--head", head)).isEqualTo(1);
        assertThat(log.printed()).contains("WRONG  head " + head);
        log.run("--head", log.head());
        assertThat(log.printed()).contains("head " + log.head()).doesNotContain("WRONG  head");
    }

    @Test
    void knowsAChainThatWasMadeAnewWithoutTheKey() {
        log.asOwner("delete from access_seal where organisation_id = ?", log.organisation());
        log.sealWith("a key that somebody made up, long enough to be taken");
        Set<Kind> kinds =
                Set.copyOf(log.verified().findings().stream().map(Finding::kind).toList());
        tried++;
        assertThat(kinds).containsExactlyInAnyOrder(Kind.LINE_CHANGED, Kind.SEALED_LATE);
    }

    private static String other(String column) {
        return switch (column) {
            case "organisation_id" -> "(select id from organisation where id <> access_log.organisation_id limit 1)";
            case "traject_id", "person_id", "on_behalf_of" -> "'" + UUID.randomUUID() + "'";
            case "at" -> "at - interval 1 microsecond";
            case "changes" -> "not changes";
            case "listed" -> "'THEIRS'";
            default -> "concat(coalesce(%s, ''), 'X')".formatted(column);
        };
    }

    private void takeAway(String line) {
        log.asOwner("delete from access_log where id = ?", line);
        log.asOwner("delete from access_seal where entry_id = ?", line);
    }

    /** Takes the seals away from somewhere on, and changes the last line. */
    private String changeWithoutSeals(int from) {
        log.asOwner("delete from access_seal where organisation_id = ? and number > ?", log.organisation(), from);
        log.asOwner("update access_log set person_id = uuid() where id = ?", lines.getLast());
        return lines.getLast();
    }

    private void takeAwayFrom(int from) {
        lines.subList(from, LINES).forEach(this::takeAway);
    }

    private void swapLines(String one, String two) {
        String third = UUID.randomUUID().toString();
        for (String[] turn : new String[][] {{third, one}, {one, two}, {two, third}}) {
            log.asOwner("update access_log set id = ? where id = ?", turn[0], turn[1]);
        }
    }

    private void named(String way, Kind kind, long number, @Nullable String line) {
        tried++;
        boolean named = log.verified().findings().stream()
                .anyMatch(finding -> finding.kind() == kind
                        && finding.number() == number
                        && (line == null || line.equals(finding.entry())));
        if (!named) {
            unseen.add(way);
        }
        assertThat(named).describedAs(way + ": " + log.verified().findings()).isTrue();
    }
}
