package nl.weegwijzer.testing;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinSession;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.weegwijzer.people.KnownPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
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

    /** Does something as this person, at a place of their own, and is who they were again afterwards. */
    public <T> T does(Supplier<T> act) {
        VaadinSession window = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        SecurityContext before = SecurityContextHolder.getContext();
        begin();
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(window);
        }
    }

    /** The same, for an act that answers nothing. */
    public void doing(Runnable act) {
        does(() -> {
            act.run();
            return true;
        });
    }

    /** Is this person from now on in this thread, and in the window that it has open, whoever refreshes that. */
    public void begin() {
        begin(new UsernamePasswordAuthenticationToken(this, null, authorities()));
    }

    /** The same, for somebody whom the portal does not know. */
    public static void begin(Authentication who) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        VaadinSession window = VaadinSession.getCurrent();
        if (window != null) {
            window.getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }

    private Collection<GrantedAuthority> authorities() {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }
}
