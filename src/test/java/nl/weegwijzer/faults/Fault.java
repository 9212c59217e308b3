package nl.weegwijzer.faults;

import java.util.List;
import nl.weegwijzer.bench.Measure;

/** Something that breaks, which {@link Faults} lets happen many times. */
interface Fault {

    /** Its number among the measures, such as {@code R1}. */
    String id();

    /** How often within the tests. */
    int few();

    /** How often within the bench: what the measures ask. */
    int full();

    /** Lets it happen so many times, and answers with what was lost, doubled and said meanwhile. */
    List<Measure> happen(int times) throws Exception;
}
