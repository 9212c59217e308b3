package nl.weegwijzer.bench;

import java.util.List;

/** Something worth measuring; registered in {@link BenchRun}. */
public interface Bench {

    /** Measures and answers with the figures. */
    List<Measure> run() throws Exception;
}
