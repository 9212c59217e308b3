package nl.weegwijzer.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One filled-in form, named by its page before it is sent, so that sending it twice is one act. */
public record SubmissionId(UUID value) {

    /** Makes a new identifier, for an empty form; nobody can guess it. */
    public static SubmissionId create() {
        return new SubmissionId(UUID.randomUUID());
    }

    /**
     * What is the same for each sending of this form with this content.
     *
     * <p>Someone who did not see that the first sending arrived may change words and send again: that is another act,
     * and nothing of it may be lost. Words count as they are kept: a text that comes back from a draft has lost the space
     * at its end, and is the same.
     */
    public UUID with(@Nullable Object... content) {
        String all = Arrays.stream(content).map(SubmissionId::kept).toList().toString();
        return UUID.nameUUIDFromBytes((value + all).getBytes(StandardCharsets.UTF_8));
    }

    private static String kept(@Nullable Object part) {
        return part instanceof String words ? Words.clean(words, Integer.MAX_VALUE) : String.valueOf(part);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
