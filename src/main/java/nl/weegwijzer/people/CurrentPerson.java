package nl.weegwijzer.people;

import java.util.Optional;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whose hands are on the keyboard. */
@Component
public class CurrentPerson {

    /** Who acts. */
    public PersonId id() {
        return known().personId();
    }

    /** Who acts, or nobody when who signed in is not linked to a person. */
    public Optional<PersonId> ifKnown() {
        return found().map(KnownPerson::personId);
    }

    /** For which organisation they act. */
    public OrganisationId organisation() {
        return known().organisation();
    }

    /** What they are called; empty when no one is known. */
    public String name() {
        return found().map(KnownPerson::name).orElse("");
    }

    /** Whether they have this role in the organisation for which they act. */
    public boolean has(Role role) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof KnownPerson
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> role.authority().equals(granted.getAuthority()));
    }

    private static KnownPerson known() {
        return found().orElseThrow(NotFound::new);
    }

    private static Optional<KnownPerson> found() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof KnownPerson known
                ? Optional.of(known)
                : Optional.empty();
    }
}
