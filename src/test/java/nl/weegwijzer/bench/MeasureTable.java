package nl.weegwijzer.bench;

import java.nio.file.Path;

/** Shows what the test suites counted; fails when a figure does not hold. */
final class MeasureTable {

    private MeasureTable() {}

    static void main(String[] arguments) {
        var measures = Measures.readAll(Path.of(arguments[0]));
        IO.println(Measures.table(measures));
        System.exit(measures.stream().allMatch(Measure::holds) ? 0 : 1);
    }
}
