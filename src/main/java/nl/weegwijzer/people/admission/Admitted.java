package nl.weegwijzer.people.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was let into a traject, as its client reads it.
 *
 * @param work what they call their work, or null
 * @param afweging the one explanation that it opens, or null for all
 * @param because why, in the words of whoever let them in; may be empty
 * @param onPaper whether the client signed for it on paper
 * @param seen whether the client has seen it here
 */
public record Admitted(
        AdmissionId id,
        PersonId person,
        String name,
        @Nullable String work,
        Opens opens,
        @Nullable UUID afweging,
        LocalDate from,
        LocalDate until,
        String because,
        boolean onPaper,
        Instant givenAt,
        boolean seen) {

    /** As a query reads it. */
    Admitted(
            UUID id,
            UUID person,
            String name,
            @Nullable String work,
            Opens opens,
            @Nullable UUID afweging,
            LocalDate from,
            LocalDate until,
            String because,
            boolean onPaper,
            Instant givenAt,
            @Nullable Instant seen) {
        this(
                new AdmissionId(id),
                new PersonId(person),
                name,
                work,
                opens,
                afweging,
                from,
                until,
                because,
                onPaper,
                givenAt,
                seen != null);
    }
}
