package nl.weegwijzer.demo.world;

import java.util.List;
import java.util.function.Supplier;
import nl.weegwijzer.people.KnownPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** One of the demo's people while the demo world comes about: they act as if they had signed in. */
record Somebody(PersonId personId, OrganisationId organisation, Role role) implements KnownPerson {

    <T> T does(Supplier<T> act) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        var authorities = List.of(new SimpleGrantedAuthority(role.authority()));
        context.setAuthentication(new UsernamePasswordAuthenticationToken(this, null, authorities));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void doing(Runnable act) {
        does(() -> {
            act.run();
            return true;
        });
    }
}
