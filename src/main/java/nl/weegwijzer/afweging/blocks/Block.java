package nl.weegwijzer.afweging.blocks;

import nl.weegwijzer.afweging.starting.CommonQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A text to use often, under the name by which people know it.
 *
 * @param archived whether it is out of use
 * @param about the common question for which there is a text to begin with under this name; null for what an
 *     organisation thought of itself
 */
public record Block(
        String name,
        String words,
        boolean archived,
        @Nullable CommonQuestion about) {

    /** One that an organisation thought of itself. */
    public Block(String name, String words, boolean archived) {
        this(name, words, archived, null);
    }

    Block about(@Nullable CommonQuestion question) {
        return new Block(name, words, archived, question);
    }
}
