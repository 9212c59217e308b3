package nl.weegwijzer.people;

import java.util.UUID;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the administrator's list of people: a person in one role.
 *
 * @param profession what they call their work, such as jobcoach; only for professionals
 * @param linked whether a sign-in is linked to them already
 */
public record PersonRow(
        PersonId id,
        String name,
        @Nullable String phone,
        Role role,
        @Nullable String profession,
        boolean linked) {

    PersonRow(UUID id, String name, @Nullable String phone, Role role, @Nullable String profession, boolean linked) {
        this(new PersonId(id), name, phone, role, profession, linked);
    }
}
