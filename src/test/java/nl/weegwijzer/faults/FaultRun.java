package nl.weegwijzer.faults;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;

/** Lets faults happen as often as the measures ask, and shows the table. */
final class FaultRun {

    private FaultRun() {}

    /** @param chosen such as {@code R1}, or {@code R1=10} for another number of times; all of them when empty */
    static void main(String[] chosen) {
        List<Measure> figures = new ArrayList<>();
        for (Fault fault : Faults.all()) {
            int times = times(fault, List.of(chosen));
            if (times > 0) {
                figures.addAll(happen(fault, times));
            }
        }
        IO.println(Measures.table(figures));
        System.exit(!figures.isEmpty() && figures.stream().allMatch(Measure::holds) ? 0 : 1);
    }

    /** One that cannot be finished is a figure too, and the others still happen. */
    private static List<Measure> happen(Fault fault, int times) {
        try {
            return Faults.happen(fault, times);
        } catch (Exception brokenOff) {
            brokenOff.printStackTrace();
            return List.of(Measure.exactly(fault.id() + " broken off", 1, 0, "times"));
        }
    }

    private static int times(Fault fault, List<String> chosen) {
        return chosen.stream()
                .filter(one -> one.split("=", 2)[0].equals(fault.id()))
                .findFirst()
                .map(one -> one.contains("=") ? Integer.parseInt(one.split("=", 2)[1]) : fault.full())
                .orElse(chosen.isEmpty() ? fault.full() : 0);
    }
}
