package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class KeycloakSignInIT extends SignInTests {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final Keycloak KEYCLOAK = Keycloak.start(PORTAL);

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        KEYCLOAK.describeTo(properties);
    }

    @AfterAll
    static void endKeycloak() {
        KEYCLOAK.close();
    }

    @Override
    String portal() {
        return PORTAL;
    }

    @Override
    LinkedPeople people(JdbcClient database) {
        return LinkedPeople.ofNewOrganisation(database, KEYCLOAK.issuer());
    }

    @Override
    void signInHere(Page page, String login) {
        SignIn.fillAtKeycloak(page, login);
    }

    @Test
    void endsTheSessionOfWhoSignsOutAtKeycloakItself() {
        Page page = device();
        page.navigate(WhoAmI.PATH);
        signInHere(page, "klant-1");

        page.navigate(KEYCLOAK.issuer() + "/protocol/openid-connect/logout");
        page.locator("#kc-logout").click();
        page.waitForLoadState();

        page.navigate(WhoAmI.PATH);
        assertThat(asksWhoIsThere(page)).isTrue();
    }
}
