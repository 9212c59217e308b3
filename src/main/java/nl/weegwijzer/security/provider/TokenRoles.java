package nl.weegwijzer.security.provider;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.weegwijzer.people.Role;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/**
 * Which of someone's roles the provider leaves them. A provider that keeps roles can only take away: a role counts when
 * our own tables and the token both say it. Where the properties name no claim, the provider keeps none.
 */
@Component
public class TokenRoles {

    private final String claim;

    TokenRoles(SignInProperties signIn) {
        this.claim = signIn.rolesClaim();
    }

    /** What is left of these roles. A provider leaves the claim out for whoever has no role at all. */
    public Set<Role> leave(Set<Role> ours, OidcIdToken token) {
        if (claim.isEmpty()) {
            return ours;
        }
        List<String> told = Objects.requireNonNullElse(token.getClaimAsStringList(claim), List.of());
        Set<Role> left = EnumSet.noneOf(Role.class);
        ours.stream().filter(role -> told.contains(nameOf(role))).forEach(left::add);
        return left;
    }

    /** What the provider calls a role: {@code chain-partner}. */
    public static String nameOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
