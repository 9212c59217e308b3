package nl.weegwijzer.response.comparison;

import org.jspecify.annotations.Nullable;

/** What a client says of a factor, in words that stand for four steps. "Weet ik niet" is an answer too. */
public sealed interface ClientView permits Importance, Feeling {

    /** The step from 0 to 3, or null for "weet ik niet". */
    @Nullable
    Integer step();
}
