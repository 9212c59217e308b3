package nl.weegwijzer.people;

import nl.weegwijzer.people.access.ForAnyone;
import nl.weegwijzer.people.signin.HandingOut;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds an organisation with its first administrator: the one act that nobody inside can do. */
@Service
public class Founding {

    private final Organisations organisations;
    private final Persons persons;
    private final PersonRoles roles;
    private final HandingOut codes;

    Founding(Organisations organisations, Persons persons, PersonRoles roles, HandingOut codes) {
        this.organisations = organisations;
        this.persons = persons;
        this.roles = roles;
        this.codes = codes;
    }

    /**
     * Founds the organisation, once: when it exists already nothing happens.
     *
     * @return the activation code of its first administrator, or an empty text when the organisation existed
     */
    @Transactional
    @ForAnyone(because = "only the start of the process calls it, before there is anyone to sign in")
    public String found(String code, String name, String administrator) {
        if (organisations.findByCode(code).isPresent()) {
            return "";
        }
        Organisation organisation = organisations.save(new Organisation(code, name));
        Person first = persons.save(new Person(administrator, ""));
        roles.save(new PersonRole(organisation.id(), first.id(), Role.ADMINISTRATOR, null));
        PersonId by = first.id();
        return codes.code(organisation.id(), SubmissionId.create(), by, by).code();
    }
}
