package nl.weegwijzer.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One filled-in form, named by its page before it is sent, so that sending it twice is one act. */
public record SubmissionId(UUID value) {

    /** Makes a new identifier, for an empty form. */
    public static SubmissionId create() {
        return new SubmissionId(Identifiers.next());
    }

    /**
     * What is the same for each sending of this form with this content.
     *
     * <p>Someone who did not see that the first sending arrived may change words and send again: that is another act,
     * and nothing of it may be lost.
     */
    public UUID with(@Nullable Object... content) {
        return UUID.nameUUIDFromBytes((value + Arrays.toString(content)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
