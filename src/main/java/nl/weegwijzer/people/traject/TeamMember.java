package nl.weegwijzer.people.traject;

import java.util.UUID;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A professional in the team of a traject. */
public record TeamMember(
        PersonId id,
        String name,
        @Nullable String phone,
        @Nullable String profession) {

    TeamMember(UUID id, String name, @Nullable String phone, @Nullable String profession) {
        this(new PersonId(id), name, phone, profession);
    }
}
