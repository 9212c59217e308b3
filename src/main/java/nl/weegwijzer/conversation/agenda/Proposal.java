package nl.weegwijzer.conversation.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to talk about.
 *
 * @param words the name of the point, what the client said, or the question; may be empty where nothing was written
 * @param about the factor, response, goal or afweging that it is about
 * @param other the second goal of two that clash, or the afweging in which a gap shows; or null
 * @param tender whether it touches on what somebody can, or thinks of themselves
 */
public record Proposal(
        Subject subject, String words, UUID about, @Nullable UUID other, Because because, boolean tender) {

    /** Whether it is the same subject, whatever its words are by now. */
    public boolean sameAs(Subject sort, @Nullable UUID what) {
        return subject == sort && about.equals(what);
    }
}
