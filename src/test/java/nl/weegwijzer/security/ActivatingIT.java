package nl.weegwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.weegwijzer.people.Founding;
import nl.weegwijzer.people.KnownPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.signin.UnknownActivationCode;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

@SpringBootTest
@OnMariaDb
class ActivatingIT {

    @Autowired
    private Activating activating;

    @Autowired
    private Founding founding;

    @BeforeEach
    void signIn() {
        Instant now = Instant.now();
        Map<String, Object> claims =
                Map.of("iss", "http://localhost/test", "sub", UUID.randomUUID().toString());
        DefaultOidcUser unknown = new DefaultOidcUser(
                List.of(Visitors.UNKNOWN), new OidcIdToken("token", now, now.plusSeconds(60), claims));
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(unknown, unknown.getAuthorities(), "weegwijzer"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void makesTheSessionThatOfThePerson() {
        activating.activate(code());

        assertThat(authentication().getPrincipal()).isInstanceOf(KnownPerson.class);
        assertThat(authentication().getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly(Role.ADMINISTRATOR.authority());
    }

    @Test
    void leavesTheSessionAsItWasWhenTheCodeIsUnknown() {
        assertThatExceptionOfType(UnknownActivationCode.class).isThrownBy(() -> activating.activate("NIET-BEST-AAND"));

        assertThat(authentication().getPrincipal()).isNotInstanceOf(KnownPerson.class);
    }

    @Test
    void usesNoSecondCodeForSomebodyWhoIsKnown() {
        activating.activate(code());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> activating.activate(code()));
    }

    @Test
    void usesNoCodeWithoutASignIn() {
        SecurityContextHolder.clearContext();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> activating.activate(code()));
    }

    private String code() {
        return founding.found("t" + UUID.randomUUID(), "Gemeente Proefstad", "Bea Beheer");
    }

    private static Authentication authentication() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }
}
