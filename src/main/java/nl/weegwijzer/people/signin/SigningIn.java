package nl.weegwijzer.people.signin;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.people.access.ForAnyone;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paced;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person behind a sign-in, and links the two the first time. */
@Service
@Transactional
@RetriedWhenOvertaken
public class SigningIn {

    private final SignIns signIns;
    private final ActivationCodes codes;
    private final AccessLog log;
    private final Clock clock;

    SigningIn(SignIns signIns, ActivationCodes codes, AccessLog log, Clock clock) {
        this.signIns = signIns;
        this.codes = codes;
        this.log = log;
        this.clock = clock;
    }

    /** The person whom this issuer calls by this subject; empty until an activation code linked them. */
    @ForAnyone(because = "it runs before anyone is signed in, and answers only to what the issuer signed")
    public Optional<SignedInPerson> find(String issuer, String subject) {
        return inOneOrganisation(signIns.rolesOf(issuer, subject));
    }

    /**
     * Links a sign-in to the person for whom the code was made. It takes the place of the one before: a second one beside
     * it would let somebody read along unseen, and whose sign-in stopped working asks why.
     *
     * @throws UnknownActivationCode when the code is not, or no longer, a way in
     */
    @ForAnyone(because = "whoever holds the code and a sign-in is the one it was handed to")
    @Paced(Pace.GUESSING)
    public SignedInPerson activate(String issuer, String subject, String code) {
        ActivationCode handedOut =
                codes.findByCodeHash(ActivationCode.hash(code)).orElseThrow(UnknownActivationCode::new);
        PersonId person = handedOut.use(clock.instant());
        signIns.end(person.value());
        signIns.save(new PersonIdentity(issuer, subject, person, clock.instant()));
        SignedInPerson linked = find(issuer, subject).orElseThrow(UnknownActivationCode::new);
        log.writeOfAccount(linked.id(), linked.organisation(), first(linked.roles()), "SigningIn.activate");
        return linked;
    }

    private static Role first(Set<Role> roles) {
        return roles.stream().sorted().findFirst().orElseThrow();
    }

    /** One organisation a session: the first one, until choosing between several has a page. */
    private static Optional<SignedInPerson> inOneOrganisation(List<LinkedRole> roles) {
        return roles.stream()
                .findFirst()
                .map(first -> new SignedInPerson(
                        new PersonId(first.person()),
                        first.organisation(),
                        first.name(),
                        rolesIn(first.organisation(), roles)));
    }

    private static Set<Role> rolesIn(OrganisationId organisation, List<LinkedRole> roles) {
        Set<Role> those = EnumSet.noneOf(Role.class);
        roles.stream().filter(role -> role.organisation().equals(organisation)).forEach(role -> those.add(role.role()));
        return those;
    }
}
