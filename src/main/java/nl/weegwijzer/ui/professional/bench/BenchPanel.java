package nl.weegwijzer.ui.professional.bench;

/** A part of the editor that follows what is written elsewhere in it. */
public interface BenchPanel {

    /** Shows what became of it, without touching what is being written. */
    void show(Bench bench);
}
