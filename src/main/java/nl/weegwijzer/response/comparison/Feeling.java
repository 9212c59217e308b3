package nl.weegwijzer.response.comparison;

import org.jspecify.annotations.Nullable;

/** How heavily the client feels that a factor was weighed (F). */
public enum Feeling implements ClientView {
    NOT,
    A_LITTLE,
    NORMAL,
    HEAVY,
    DONT_KNOW;

    @Override
    public @Nullable Integer step() {
        return this == DONT_KNOW ? null : ordinal();
    }

    static Feeling of(@Nullable Integer step) {
        return step == null ? DONT_KNOW : values()[step];
    }
}
