package nl.weegwijzer.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs every registered bench, writes {@code target/bench/results.json} and shows the table. */
final class BenchRun {

    private static final List<Bench> REGISTERED = List.of(new PageCosts(), new PlainPage(), new CoachSpeed());

    private BenchRun() {}

    static void main() throws Exception {
        var holds = run(REGISTERED, Path.of("target", "bench", "results.json"));
        System.exit(holds ? 0 : 1);
    }

    static boolean run(List<Bench> benches, Path results) throws Exception {
        var measures = new ArrayList<Measure>();
        for (var bench : benches) {
            measures.addAll(bench.run());
        }
        Measures.write(results, measures);
        IO.println(Measures.table(measures));
        return measures.stream().allMatch(Measure::holds);
    }
}
