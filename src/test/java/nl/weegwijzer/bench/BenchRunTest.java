package nl.weegwijzer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchRunTest {

    @Test
    void writesWhatWasMeasuredAndFailsWhenAFigureDoesNotHold(@TempDir Path directory) throws Exception {
        var good = Measure.atMost("P4 decision", 3, 6, "statements");
        var bad = Measure.atLeast("P10 accessibility", 99.5, 100, "points");

        var holds = BenchRun.run(List.of(() -> List.of(good), () -> List.of(bad)), directory.resolve("results.json"));

        assertThat(holds).isFalse();
        assertThat(Measures.readAll(directory)).containsExactly(good, bad);
    }

    @Test
    void showsEachFigureOnALineOfItsOwn() {
        var table = Measures.table(List.of(
                Measure.atMost("P4 decision", 3, 6, "statements"),
                Measure.exactly("pages with a finding", 1, 0, "pages")));

        assertThat(table.lines().map(line -> line.strip().split(" +", 2)[0])).containsExactly("holds", "FAILS");
        assertThat(table).contains("P4 decision", "3 statements", "≤ 6", "= 0");
    }
}
