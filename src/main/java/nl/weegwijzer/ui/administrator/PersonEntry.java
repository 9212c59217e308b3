package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegwijzer.people.PersonRow;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody, with everything that they are here. */
record PersonEntry(PersonId id, List<PersonRow> roles) {

    /** The people of these rows, in their order. */
    static List<PersonEntry> of(List<PersonRow> rows) {
        Map<PersonId, List<PersonRow>> people =
                rows.stream().collect(Collectors.groupingBy(PersonRow::id, LinkedHashMap::new, Collectors.toList()));
        return people.entrySet().stream()
                .map(person -> new PersonEntry(person.getKey(), person.getValue()))
                .toList();
    }

    String name() {
        return roles.getFirst().name();
    }

    @Nullable
    String phone() {
        return roles.getFirst().phone();
    }

    /** Whether a sign-in is linked to them. */
    boolean linked() {
        return roles.getFirst().linked();
    }

    boolean is(Role role) {
        return roles.stream().anyMatch(row -> row.role() == role);
    }

    /** {@code Klant}, or {@code Professional (jobcoach)}, or more than one. */
    String roleWords() {
        return roles.stream().map(PersonEntry::words).collect(Collectors.joining(", "));
    }

    private static String words(PersonRow row) {
        return row.profession() == null
                ? word(row.role())
                : text("PersonEntry.roleAndWork", word(row.role()), row.profession());
    }
}
