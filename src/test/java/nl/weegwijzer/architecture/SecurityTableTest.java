package nl.weegwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SECURITY.md says of OWASP ASVS 5.0 is whole, and the tests that it names are there. */
class SecurityTableTest {

    /** How many items level 2 has in each chapter (5.0.0); the seventeenth is about WebRTC, which is not here. */
    private static final Map<Integer, Integer> ITEMS = Map.ofEntries(
            Map.entry(1, 27),
            Map.entry(2, 11),
            Map.entry(3, 19),
            Map.entry(4, 10),
            Map.entry(5, 9),
            Map.entry(6, 35),
            Map.entry(7, 18),
            Map.entry(8, 7),
            Map.entry(9, 7),
            Map.entry(10, 29),
            Map.entry(11, 14),
            Map.entry(12, 9),
            Map.entry(13, 13),
            Map.entry(14, 9),
            Map.entry(15, 13),
            Map.entry(16, 16));

    private static final Set<String> STATES =
            Set.of("holds", "by design", "part", "missing", "provider", "operator", "n/a");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+)\\.(\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]*)\\| (.*)\\|$");

    private static final Pattern COUNTS =
            Pattern.compile("(?m)^\\| (holds \\| by design .*) \\|\\n\\|[-|]+\\|\\n\\| (.*) \\|$");

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:IT|Test|Story))`");

    private final String page = read(Path.of("SECURITY.md"));

    @Test
    void saysSomethingOfEachItemOnce() {
        List<MatchResult> rows = ROW.matcher(page).results().toList();
        assertThat(rows).extracting(row -> row.group(1) + "." + row.group(2)).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(STATES).contains(row.group(3));
            assertThat(row.group(4)).as(row.group()).isNotBlank();
        });
        Map<Integer, Integer> counted = new TreeMap<>();
        rows.forEach(row -> counted.merge(Integer.valueOf(row.group(1)), 1, Integer::sum));
        assertThat(counted).isEqualTo(ITEMS);
    }

    /** What holds without a test says so. */
    @Test
    void namesATestOfWhateverHolds() {
        assertThat(ROW.matcher(page).results().filter(row -> row.group(3).equals("holds")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.group(5)).as(row.group()).containsPattern(TEST));
    }

    @Test
    void countsWhatItSays() {
        Map<String, Long> counted =
                ROW.matcher(page).results().collect(Collectors.groupingBy(row -> row.group(3), Collectors.counting()));
        Matcher table = COUNTS.matcher(page);
        assertThat(table.find()).isTrue();
        String[] states = cells(table.group(1));
        String[] counts = cells(table.group(2));
        for (int at = 0; at < states.length; at++) {
            long said = Long.parseLong(counts[at]);
            assertThat(said)
                    .as(states[at])
                    .isEqualTo(
                            states[at].equals("all")
                                    ? counted.values().stream()
                                            .mapToLong(Long::longValue)
                                            .sum()
                                    : counted.get(states[at]));
        }
    }

    /** What an item says is written down is written down: the parts of this page, and the pages it names. */
    @Test
    void hasWhatItPointsTo() throws IOException {
        for (String part :
                new String[] {"Who may what", "Limits", "Keys and algorithms", "Data, in four classes", "Logs"}) {
            Matcher text =
                    Pattern.compile("(?s)\n## " + part + "\n(.*?)(?=\n## )").matcher(page);
            assertThat(text.find()).as(part).isTrue();
            assertThat(text.group(1).strip().length()).as(part).isGreaterThan(300);
        }
        assertThat(Files.readString(Path.of("db/keycloak/README.md")))
                .contains("Five wrong ones make someone wait", "ends after 15 idle minutes or 8 hours", "back-channel");
    }

    @Test
    void saysTheLimitsThatAreSet() {
        String set = read(Path.of("src/main/resources/application.yml"));
        for (String[] limit : new String[][] {
            {"GUESSING:10}\", per: 15m", "| 10 in 15 minutes |"},
            {"WRITING:60}\", per: 5m", "| 60 in 5 minutes |"},
            {"ACTING:300}\", per: 5m", "| 300 in 5 minutes |"},
            {"ARRIVING:600}\", per: 5m", "| 600 in 5 minutes |"},
            {"REPORTING:60}\", per: 5m", "| 60 in 5 minutes, 16 KB each |"},
            {"SESSIONS_AT_ONCE:5}", "| sessions of one person | 5 |"},
            {"largest-request: 2MB", "| 2 MB, headers 16 KB |"},
            {"SESSION_LONGEST:8h}", "| 15 minutes, 8 hours |"}
        }) {
            assertThat(set).contains(limit[0]);
            assertThat(page).contains(limit[1]);
        }
    }

    @Test
    void namesTestsThatThereAre() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            Set<String> there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            List<String> named =
                    TEST.matcher(page).results().map(found -> found.group(1)).toList();
            assertThat(named).isNotEmpty().allSatisfy(test -> assertThat(there).contains(test));
        }
    }

    private static String[] cells(String row) {
        return row.split("\\s*\\|\\s*");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
