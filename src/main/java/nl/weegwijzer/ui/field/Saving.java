package nl.weegwijzer.ui.field;

import java.time.Instant;
import nl.weegwijzer.shared.Refusal;

/** Hands what was typed to the service that keeps it. */
@FunctionalInterface
public interface Saving {

    /**
     * Saves a text over the one that was seen.
     *
     * @param seen the text as the server last gave or kept it: what the writer wrote on
     * @param typed the text as it is now
     * @throws Refusal when the domain does not take this text; the reason is shown beside the field
     */
    Answer save(String seen, String typed);

    /** What became of it. */
    sealed interface Answer {}

    /**
     * It was saved.
     *
     * @param kept the text as it was written down, cleaned
     */
    record Saved(String kept, Instant at) implements Answer {}

    /**
     * It was not saved: someone else wrote in between.
     *
     * @param theirs the text that is there now
     */
    record Overtaken(String theirs) implements Answer {}
}
