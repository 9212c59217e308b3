package nl.weegwijzer.testing;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.weegwijzer.people.KnownPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody who acts in a test, as if they had signed in. */
public record Acting(PersonId personId, OrganisationId organisation, List<Role> roles) implements KnownPerson {

    /** Somebody in one role. */
    public Acting(PersonId person, OrganisationId organisation, Role role) {
        this(person, organisation, List.of(role));
    }

    /** Does something as this person, and is nobody again afterwards. */
    public <T> T does(Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        begin();
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The same, for an act that answers nothing. */
    public void doing(Runnable act) {
        does(() -> {
            act.run();
            return true;
        });
    }

    /** Is this person from now on in this thread. */
    public void begin() {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(this, null, authorities()));
        SecurityContextHolder.setContext(context);
    }

    private Collection<GrantedAuthority> authorities() {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }
}
