package nl.weegwijzer.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.people.access.ForAnyone;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person behind a sign-in, and links the two the first time. */
@Service
@Transactional
@RetriedWhenOvertaken
public class SigningIn {

    private final SignIns signIns;
    private final ActivationCodes codes;
    private final Clock clock;

    SigningIn(SignIns signIns, ActivationCodes codes, Clock clock) {
        this.signIns = signIns;
        this.codes = codes;
        this.clock = clock;
    }

    /** The person whom this issuer calls by this subject; empty until an activation code linked them. */
    @ForAnyone(because = "it runs before anyone is signed in, and answers only to what the issuer signed")
    public Optional<SignedInPerson> find(String issuer, String subject) {
        return signIns.findPerson(issuer, subject).flatMap(this::inTheirOrganisation);
    }

    /**
     * Links a sign-in to the person for whom the code was made.
     *
     * @throws UnknownActivationCode when the code is not, or no longer, a way in
     */
    @ForAnyone(because = "whoever holds the code and a sign-in is the one it was handed to")
    public SignedInPerson activate(String issuer, String subject, String code) {
        ActivationCode handedOut =
                codes.findByCodeHash(ActivationCode.hash(code)).orElseThrow(UnknownActivationCode::new);
        signIns.save(new PersonIdentity(issuer, subject, handedOut.use(clock.instant()), clock.instant()));
        return find(issuer, subject).orElseThrow(UnknownActivationCode::new);
    }

    /** One organisation a session: the first one, until choosing between several has a page. */
    private Optional<SignedInPerson> inTheirOrganisation(Person person) {
        List<PersonRole> roles = signIns.rolesOf(person.id().value());
        return roles.stream()
                .findFirst()
                .map(PersonRole::organisation)
                .map(organisation ->
                        new SignedInPerson(person.id(), organisation, person.name(), rolesIn(organisation, roles)));
    }

    private static Set<Role> rolesIn(OrganisationId organisation, List<PersonRole> roles) {
        Set<Role> those = EnumSet.noneOf(Role.class);
        roles.stream().filter(role -> role.organisation().equals(organisation)).forEach(role -> those.add(role.role()));
        return those;
    }
}
