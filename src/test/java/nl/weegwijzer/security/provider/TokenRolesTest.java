package nl.weegwijzer.security.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegwijzer.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class TokenRolesTest {

    private static final Set<Role> OURS = Set.of(Role.PROFESSIONAL, Role.CHAIN_PARTNER);

    @Test
    void countOnlyWhenBothSayThem() {
        assertThat(roles("roles").leave(OURS, token(Map.of("sub", "x", "roles", List.of("chain-partner", "manager")))))
                .containsExactly(Role.CHAIN_PARTNER);
    }

    /** Keycloak leaves the claim out for whoever has no role at all. */
    @Test
    void areNoneWithoutTheClaim() {
        assertThat(roles("roles").leave(OURS, token(Map.of("sub", "x")))).isEmpty();
    }

    @Test
    void areOursWhereTheProviderKeepsNone() {
        assertThat(roles("").leave(OURS, token(Map.of("sub", "x", "roles", List.of()))))
                .isEqualTo(OURS);
    }

    private static TokenRoles roles(String claim) {
        return new TokenRoles(new SignInProperties("http://i", "w", "s", "", "", "", "", "", claim));
    }

    private static OidcIdToken token(Map<String, Object> claims) {
        Instant now = Instant.now();
        return new OidcIdToken("t", now, now.plusSeconds(60), claims);
    }
}
