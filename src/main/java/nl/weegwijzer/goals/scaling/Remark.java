package nl.weegwijzer.goals.scaling;

import org.jspecify.annotations.Nullable;

/**
 * A flaw in one scale.
 *
 * @param level which level it is in, or null when it is about the whole
 */
public record Remark(Flaw flaw, @Nullable AttainmentLevel level) {

    static Remark whole(Flaw flaw) {
        return new Remark(flaw, null);
    }
}
