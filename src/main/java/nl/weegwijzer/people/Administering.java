package nl.weegwijzer.people;

import java.time.Clock;
import java.util.List;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes people and trajecten, forms teams, and hands out activation codes, within one's own organisation. */
@Service
public class Administering {

    /** The most characters of a telephone number. */
    public static final int PHONE = 40;

    /** The most characters of what someone calls their work. */
    public static final int PROFESSION = 100;

    private final Persons persons;
    private final PersonRoles roles;
    private final Trajecten trajecten;
    private final SealKeys keys;
    private final ActivationCodes codes;
    private final CurrentPerson current;
    private final Clock clock;

    Administering(
            Persons persons,
            PersonRoles roles,
            Trajecten trajecten,
            SealKeys keys,
            ActivationCodes codes,
            CurrentPerson current,
            Clock clock) {
        this.persons = persons;
        this.roles = roles;
        this.trajecten = trajecten;
        this.keys = keys;
        this.codes = codes;
        this.current = current;
        this.clock = clock;
    }

    /** Everyone of the organisation, by name, a row for each role. */
    @ForAdministrator
    public List<PersonRow> people() {
        return persons.of(here());
    }

    /** All trajecten of the organisation, by the name of the client. */
    @ForAdministrator
    public List<TrajectSummary> trajecten() {
        return trajecten.ofOrganisation(here());
    }

    /** One of them, a row for each role. */
    @ForAdministrator
    public List<PersonRow> person(PersonId person) {
        List<PersonRow> rows = persons.rowsOf(person.value(), here());
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return rows;
    }

    /** One traject. */
    @ForAdministrator(traject = "#traject")
    public TrajectSummary traject(TrajectId traject) {
        return trajecten.summaryIn(traject.value(), here()).orElseThrow(NotFound::new);
    }

    /** The professionals of one traject. */
    @ForAdministrator(traject = "#traject")
    public List<TeamMember> team(TrajectId traject) {
        find(traject);
        return trajecten.team(traject.value());
    }

    /**
     * Makes a person, who can sign in once a code linked them.
     *
     * @param phone how clients reach them; may be empty
     * @param profession what they call their work; only for professionals
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
     * Makes a traject with its contact person, the first of its team.
     *
     * @throws NotInThisRole when the client is no client here, or the contact person no professional
     */
    @ForAdministrator(changes = true)
    public TrajectId makeTraject(PersonId client, PersonId contact) {
        require(client, Role.CLIENT);
        require(contact, Role.PROFESSIONAL);
        Traject traject = trajecten.save(new Traject(here(), client, contact, clock));
        keys.save(new SealKey(traject.id(), here()));
        return traject.id();
    }

    /** Adds a professional to the team of a traject. */
    @ForAdministrator(traject = "#traject", changes = true)
    public void join(TrajectId traject, PersonId professional) {
        require(professional, Role.PROFESSIONAL);
        find(traject).join(professional, clock);
    }

    /** Makes a professional the contact person of a traject. */
    @ForAdministrator(traject = "#traject", changes = true)
    public void makeContact(TrajectId traject, PersonId professional) {
        require(professional, Role.PROFESSIONAL);
        find(traject).contact(professional, clock);
    }

    /** Takes a professional out of the team. */
    @ForAdministrator(traject = "#traject", changes = true)
    public void leave(TrajectId traject, PersonId professional) {
        find(traject).leave(professional);
    }

    /** Closes a traject. */
    @ForAdministrator(traject = "#traject", changes = true)
    public void archive(TrajectId traject) {
        find(traject).archive(clock.instant());
    }

    /**
     * A code that links a sign-in to this person, once and within fourteen days. It is shown this one time only, and
     * ends the ones that were handed out before it: a lost letter opens nothing.
     */
    @ForAdministrator(changes = true)
    public HandedOutCode handOutCode(PersonId person) {
        person(person);
        codes.end(person.value(), here(), clock.instant());
        String code = ActivationCode.invent();
        ActivationCode kept = codes.save(new ActivationCode(here(), person, code, current.id(), clock.instant()));
        return new HandedOutCode(code, kept.expiresAt());
    }

    private Traject find(TrajectId traject) {
        return trajecten.findByIdAndOrganisation(traject.value(), here()).orElseThrow(NotFound::new);
    }

    private void require(PersonId person, Role role) {
        if (!persons.is(person.value(), here(), role)) {
            throw new NotInThisRole();
        }
    }

    private OrganisationId here() {
        return current.organisation();
    }
}
