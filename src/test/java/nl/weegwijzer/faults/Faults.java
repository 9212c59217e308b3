package nl.weegwijzer.faults;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;

/** Every fault that can be made to happen here, and the one file of their figures. */
final class Faults {

    private static final String SUITE = "faults";

    /** R6 comes last: it starts a second portal in this process, after which the one of the others knows nobody any more. */
    private static final List<Fault> ALL = List.of(
            new KilledPortal(),
            new KilledDatabase(),
            new LeftInTheMiddle(),
            new TwoAtOneRecord(),
            new SentTwice(),
            new FullDisk(),
            new BadLine(),
            new DumpedAndRestored(),
            new SignInProviderAway());

    private Faults() {}

    static List<Fault> all() {
        return ALL;
    }

    /** Lets one happen, and puts its figures in the place of those of an earlier run. */
    static List<Measure> happen(Fault fault, int times) throws Exception {
        List<Measure> figures = fault.happen(times);
        List<Measure> kept = new ArrayList<>(Measures.saved(SUITE));
        kept.removeIf(measure -> measure.id().startsWith(fault.id() + " "));
        kept.addAll(figures);
        kept.sort((one, other) -> number(one).compareTo(number(other)));
        Measures.save(SUITE, kept);
        return figures;
    }

    private static String number(Measure measure) {
        return measure.id().split(" ", 2)[0];
    }
}
