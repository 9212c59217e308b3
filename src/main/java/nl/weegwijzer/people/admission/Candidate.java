package nl.weegwijzer.people.admission;

import java.util.UUID;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who could be let in; {@code work} is what they call their work, or null. */
public record Candidate(PersonId id, String name, @Nullable String work) {

    /** As a query reads it. */
    Candidate(UUID id, String name, @Nullable String work) {
        this(new PersonId(id), name, work);
    }
}
