package nl.weegwijzer.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The words of an entry in one language; the schema says which of them each kind has. */
@Embeddable
record Wording(
        @Nullable String label,
        @Nullable String clientText,
        @Nullable String question,
        @Nullable String explanation,
        @Nullable String example) {

    String name() {
        return requireNonNull(label);
    }

    String toClient() {
        return requireNonNull(clientText);
    }

    String asked() {
        return requireNonNull(question);
    }

    String explained() {
        return requireNonNull(explanation);
    }
}
