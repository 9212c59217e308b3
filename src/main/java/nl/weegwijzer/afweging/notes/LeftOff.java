package nl.weegwijzer.afweging.notes;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody left off in one afweging.
 *
 * @param oneStep whether they peel one step at a time, rather than all together
 * @param step the name of the step they were at last, or null before their first
 */
public record LeftOff(boolean oneStep, @Nullable String step) {

    /** Somebody who is here for the first time. */
    public static final LeftOff NOWHERE = new LeftOff(false, null);
}
