package nl.weegwijzer.people.traject;

import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A professional in the team of a traject.
 *
 * @param until the last day of whoever stands in; null for who stays
 */
public record TeamMember(
        PersonId id,
        String name,
        @Nullable String phone,
        @Nullable String profession,
        @Nullable LocalDate until) {

    TeamMember(UUID id, String name, @Nullable String phone, @Nullable String profession, @Nullable LocalDate until) {
        this(new PersonId(id), name, phone, profession, until);
    }
}
