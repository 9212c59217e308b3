package nl.weegwijzer.response.comparison;

import org.jspecify.annotations.Nullable;

/** How important a factor is to the client (I). */
public enum Importance implements ClientView {
    NOT,
    A_LITTLE,
    IMPORTANT,
    VERY,
    DONT_KNOW;

    @Override
    public @Nullable Integer step() {
        return this == DONT_KNOW ? null : ordinal();
    }

    static Importance of(@Nullable Integer step) {
        return step == null ? DONT_KNOW : values()[step];
    }
}
