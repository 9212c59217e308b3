package nl.weegwijzer.security;

import java.util.List;
import java.util.Set;
import nl.weegwijzer.people.KnownPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.signin.SignedInPerson;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Someone whose sign-in is linked to a person of ours, with the roles that person has. */
final class Visitor extends DefaultOidcUser implements KnownPerson {

    private static final long serialVersionUID = 1L;

    private final SignedInPerson person;

    /** @param roles those of the person that count now */
    Visitor(OidcIdToken token, SignedInPerson person, Set<Role> roles) {
        super(authorities(roles), token);
        this.person = person;
    }

    @Override
    public PersonId personId() {
        return person.id();
    }

    @Override
    public OrganisationId organisation() {
        return person.organisation();
    }

    @Override
    public String name() {
        return person.name();
    }

    private static List<GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(Role::authority)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
