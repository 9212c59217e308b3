package nl.weegwijzer.ui.field;

import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.unsent.Unsent;
import org.jspecify.annotations.Nullable;

/** What the words in a tab were written on: under which key their form is sent, and which words the server had. */
record WrittenOn(SubmissionId submission, String savedAt) {

    private static final String BETWEEN = "@";

    static WrittenOn of(SubmissionId submission, @Nullable Unsent saved) {
        return new WrittenOn(submission, saved == null ? "" : saved.keptAt().toString());
    }

    /** As a tab gave it back; nothing when it is not of ours. */
    static Optional<WrittenOn> parse(String said) {
        try {
            String[] parts = said.split(BETWEEN, -1);
            return parts.length == 2
                    ? Optional.of(new WrittenOn(new SubmissionId(UUID.fromString(parts[0])), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return submission + BETWEEN + savedAt;
    }
}
