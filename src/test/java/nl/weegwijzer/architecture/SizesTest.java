package nl.weegwijzer.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What fits on a screen can be read at once. */
class SizesTest {

    @Test
    void keepsFilesToTwoHundredLines() {
        assertThat(larger(200, lines(Source.main())))
                .describedAs("files of more than 200 lines")
                .isEmpty();
    }

    @Test
    void keepsPagesToAHundredAndTwentyLines() {
        List<Source> pages = Source.main().stream()
                .filter(source -> source.name().endsWith("Page"))
                .toList();

        assertThat(larger(120, lines(pages)))
                .describedAs("pages of more than 120 lines")
                .isEmpty();
    }

    @Test
    void keepsMethodsToFifteenLines() {
        assertThat(larger(15, Methods.lengths(Source.main())))
                .describedAs("methods of more than 15 lines")
                .isEmpty();
    }

    @Test
    void keepsPackagesToTwentyFiles() {
        Map<String, Long> packages = Source.main().stream()
                .filter(source -> !source.name().equals("package-info"))
                .collect(groupingBy(Source::room, counting()));

        assertThat(larger(20, packages))
                .describedAs("packages of more than 20 files")
                .isEmpty();
    }

    @Test
    void leavesNothingToDoLater() {
        Stream<Source> written = Stream.of(
                        Source.main(),
                        Source.written("src/main/resources", "properties"),
                        Source.written("src/main/resources", "yml"),
                        Source.written("src/test/java", "java"),
                        Source.written("frontend", "js"),
                        Source.written("frontend", "css"),
                        Source.written("db", "sql"))
                .flatMap(List::stream);

        assertThat(written.filter(
                        source -> source.lines().stream().anyMatch(line -> line.matches(".*\\b(TODO|FIXME)\\b.*"))))
                .describedAs("files that put something off")
                .extracting(Source::name)
                .containsOnly("SizesTest");
    }

    private static Map<String, Long> lines(List<Source> sources) {
        return sources.stream()
                .collect(toMap(Source::name, source -> (long) source.lines().size(), Math::max));
    }

    private static Set<String> larger(long most, Map<String, Long> sizes) {
        Map<String, Long> larger = new TreeMap<>(sizes);
        larger.values().removeIf(size -> size <= most);
        return larger.keySet();
    }
}
