package nl.weegwijzer.people;

import java.util.List;
import java.util.UUID;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.signin.HandedOutCode;
import nl.weegwijzer.people.signin.HandingOut;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes people and hands out their activation codes, within one's own organisation. */
@Service
@RetriedWhenOvertaken
public class Administering {

    /** The most characters of a telephone number. */
    public static final int PHONE = 40;

    /** The most characters of what someone calls their work. */
    public static final int PROFESSION = 100;

    private final Persons persons;
    private final PersonRoles roles;
    private final HandingOut codes;
    private final AccessLog log;
    private final CurrentPerson current;

    Administering(Persons persons, PersonRoles roles, HandingOut codes, AccessLog log, CurrentPerson current) {
        this.persons = persons;
        this.roles = roles;
        this.codes = codes;
        this.log = log;
        this.current = current;
    }

    /** Everyone of the organisation, by name, a row for each role. */
    @ForAdministrator(everyone = true)
    public List<PersonRow> people() {
        return persons.of(here());
    }

    /** One person, a row for each role. Each dossier of theirs tells that it was looked at. */
    @ForAdministrator
    public List<PersonRow> person(PersonId person) {
        List<PersonRow> rows = find(person);
        persons.trajectenOf(person.value(), here())
                .forEach(traject -> log.lookAtClient(new TrajectId(traject), "Administering.person"));
        return rows;
    }

    private List<PersonRow> find(PersonId person) {
        List<PersonRow> rows = persons.rowsOf(person.value(), here());
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return rows;
    }

    /**
     * Makes a person, who can sign in once a code linked them. The same form sent again finds the first.
     *
     * @param phone how clients reach them; may be empty
     * @param profession what they call their work; only for professionals and chain partners
     * @throws NameMissing when the name is empty
     */
    @ForAdministrator(changes = true)
    public PersonId makePerson(
            SubmissionId submission, String name, String phone, Role role, @Nullable String profession) {
        UUID sending = submission.with(name, phone, role, profession);
        return roles.sent(here(), sending).map(PersonId::new).orElseGet(() -> {
            Person person = persons.save(new Person(name, phone));
            String work = profession == null ? "" : Words.clean(profession, PROFESSION);
            roles.save(new PersonRole(here(), person.id(), role, work.isEmpty() ? null : work).sentAs(sending));
            return person.id();
        });
    }

    /**
     * A code that links a sign-in to this person, once and within fourteen days. Only the press that asked for it shows
     * it, and the same press again is the same code. It ends the ones that were handed out before it: a lost letter opens
     * nothing. Whoever has it reads as that person, so each dossier of theirs tells that it was made.
     */
    @ForAdministrator(changes = true)
    public HandedOutCode handOutCode(SubmissionId submission, PersonId person) {
        find(person);
        return codes.code(here(), submission, person, current.id());
    }

    private OrganisationId here() {
        return current.organisation();
    }
}
