package nl.weegwijzer.people;

import java.util.List;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.signin.HandedOutCode;
import nl.weegwijzer.people.signin.HandingOut;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes people and hands out their activation codes, within one's own organisation. */
@Service
public class Administering {

    /** The most characters of a telephone number. */
    public static final int PHONE = 40;

    /** The most characters of what someone calls their work. */
    public static final int PROFESSION = 100;

    private final Persons persons;
    private final PersonRoles roles;
    private final HandingOut codes;
    private final CurrentPerson current;

    Administering(Persons persons, PersonRoles roles, HandingOut codes, CurrentPerson current) {
        this.persons = persons;
        this.roles = roles;
        this.codes = codes;
        this.current = current;
    }

    /** Everyone of the organisation, by name, a row for each role. */
    @ForAdministrator
    public List<PersonRow> people() {
        return persons.of(here());
    }

    /** One person, a row for each role. */
    @ForAdministrator
    public List<PersonRow> person(PersonId person) {
        List<PersonRow> rows = persons.rowsOf(person.value(), here());
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return rows;
    }

    /**
     * Makes a person, who can sign in once a code linked them.
     *
     * @param phone how clients reach them; may be empty
     * @param profession what they call their work; only for professionals and chain partners
     * @throws NameMissing when the name is empty
     */
    @ForAdministrator(changes = true)
    public PersonId makePerson(String name, String phone, Role role, @Nullable String profession) {
        Person person = persons.save(new Person(name, phone));
        String work = profession == null ? "" : Words.clean(profession, PROFESSION);
        roles.save(new PersonRole(here(), person.id(), role, work.isEmpty() ? null : work));
        return person.id();
    }

    /**
     * A code that links a sign-in to this person, once and within fourteen days. It is shown this one time only, and
     * ends the ones that were handed out before it: a lost letter opens nothing. Whoever has it reads as that person, so
     * each dossier of theirs tells that it was made.
     */
    @ForAdministrator(changes = true)
    public HandedOutCode handOutCode(PersonId person) {
        person(person);
        return codes.code(here(), person, current.id());
    }

    private OrganisationId here() {
        return current.organisation();
    }
}
