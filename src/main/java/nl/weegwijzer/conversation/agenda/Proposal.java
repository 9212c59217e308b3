package nl.weegwijzer.conversation.agenda;

import java.util.UUID;
import nl.weegwijzer.goals.Side;
import org.jspecify.annotations.Nullable;

/**
 * Something to talk about.
 *
 * @param words the name of the point, what the client said, or the question; may be empty where nothing was written
 * @param about the factor, response, goal or afweging that it is about
 * @param other the second goal of two that clash, or the afweging in which a gap shows; or null
 * @param because why it is proposed; null where somebody brought it
 * @param tender whether it touches on what somebody can, or thinks of themselves
 * @param broughtBy who brought it to a talk that was called off, or null
 */
public record Proposal(
        Subject subject,
        String words,
        UUID about,
        @Nullable UUID other,
        @Nullable Because because,
        boolean tender,
        @Nullable Side broughtBy) {

    /** What there is to talk about by itself. */
    public Proposal(Subject subject, String words, UUID about, @Nullable UUID other, Because because, boolean tender) {
        this(subject, words, about, other, because, tender, null);
    }

    /** What somebody brought to a talk that was called off; {@code about} is the subject there. */
    public static Proposal again(Subject subject, String words, UUID about, Side broughtBy) {
        return new Proposal(subject, words, about, null, null, false, broughtBy);
    }

    /** Whether it is the same subject, whatever its words are by now. */
    public boolean sameAs(Subject sort, @Nullable UUID what) {
        return subject == sort && about.equals(what);
    }
}
