package nl.weegwijzer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.e2e.FreePort;
import nl.weegwijzer.e2e.Keycloak;
import nl.weegwijzer.e2e.LinkedPeople;
import nl.weegwijzer.e2e.WhoAmI;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Twice within the tests; {@code -Dweegwijzer.faults=full} lets it happen as often as the measures ask. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@OnMariaDb
@Import(WhoAmI.class)
class SignInProviderAwayIT {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final Keycloak KEYCLOAK = Keycloak.start(PORTAL);

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        KEYCLOAK.describeTo(properties);
    }

    @AfterAll
    static void endKeycloak() {
        KEYCLOAK.close();
    }

    @Test
    void disturbsNobodyWhoIsSignedInAndLetsNobodyElseIn() {
        LinkedPeople.ofNewOrganisation(database, KEYCLOAK.issuer());
        int times = "full".equals(System.getProperty("weegwijzer.faults"))
                ? SignInProviderAway.FULL
                : SignInProviderAway.FEW;

        SignInProviderAway.Counts counts = new SignInProviderAway(KEYCLOAK, PORTAL).happen(times);

        List<Measure> figures = figures(counts, times);
        Measures.save("faults-sign-in", figures);
        assertThat(figures).allMatch(Measure::holds);
    }

    private static List<Measure> figures(SignInProviderAway.Counts counts, int times) {
        String id = SignInProviderAway.ID + " Keycloak away";
        return List.of(
                Measure.exactly(id, counts.times(), times, "times"),
                Measure.exactly(id + ": refused refreshes that ended a session", counts.ended(), times, "sessions"),
                Measure.atLeast(id + ": pages asked for meanwhile", counts.asked(), times, "pages"),
                Measure.exactly(id + ": of those not given", counts.asked() - counts.answered(), 0, "pages"),
                Measure.exactly(id + ": newcomers let in", counts.letIn(), 0, "people"),
                Measure.exactly(id + ": newcomers with a kind page", counts.kind(), times, "people"),
                Measure.exactly(id + ": went on or got in afterwards", counts.again(), 2 * times, "people"));
    }
}
