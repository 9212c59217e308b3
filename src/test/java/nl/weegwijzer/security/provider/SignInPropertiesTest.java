package nl.weegwijzer.security.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SignInPropertiesTest {

    private static final String REALM = "https://inloggen.example.org/realms/weegwijzer";

    @Test
    void followsTheEndpointsOfKeycloakFromItsIssuer() {
        SignInProperties signIn = new SignInProperties(REALM, "weegwijzer", "s", "", "", "", "", "", "");

        assertThat(signIn.authorizationUri()).isEqualTo(REALM + "/protocol/openid-connect/auth");
        assertThat(signIn.tokenUri()).isEqualTo(REALM + "/protocol/openid-connect/token");
        assertThat(signIn.jwkSetUri()).isEqualTo(REALM + "/protocol/openid-connect/certs");
        assertThat(signIn.endSessionUri()).isEqualTo(REALM + "/protocol/openid-connect/logout");
        assertThat(signIn.otherOrigins()).containsExactly("https://inloggen.example.org");
    }

    @Test
    void keepsToTheEndpointsThatWereGiven() {
        SignInProperties signIn =
                new SignInProperties(REALM, "weegwijzer", "s", "/in", "/token", "/keys", "/uit", "", "");

        assertThat(signIn.authorizationUri()).isEqualTo("/in");
        assertThat(signIn.endSessionUri()).isEqualTo("/uit");
        assertThat(signIn.otherOrigins()).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SignInProperties("", "weegwijzer", "s", "", "", "", "", "", ""))
                .withMessageContaining("WEEGWIJZER_SIGN_IN_ISSUER");
        assertThatIllegalStateException()
                .isThrownBy(() -> new SignInProperties(REALM, "weegwijzer", " ", "", "", "", "", "", ""))
                .withMessageContaining("WEEGWIJZER_SIGN_IN_CLIENT_SECRET");
    }
}
