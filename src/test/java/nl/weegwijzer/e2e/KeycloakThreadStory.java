package nl.weegwijzer.e2e;

import com.microsoft.playwright.Page;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import org.junit.jupiter.api.AfterAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class KeycloakThreadStory extends ThreadStory {

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
    DemoPerson client() {
        return DemoPeople.KLANT_2;
    }

    @Override
    void signIn(Page page, String login) {
        SignIn.atKeycloak(page, login);
    }

    @Override
    void welcome(JdbcClient people) {
        LinkedPeople.ofDemoWorld(people, KEYCLOAK.issuer());
    }
}
