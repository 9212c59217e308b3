package nl.weegwijzer.faults;

import java.util.Objects;
import nl.weegwijzer.e2e.FreePort;
import nl.weegwijzer.e2e.Keycloak;
import nl.weegwijzer.e2e.LinkedPeople;
import nl.weegwijzer.e2e.WhoAmI;
import nl.weegwijzer.testing.OnMariaDb;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;

/** A portal within this process whose people sign in at a real Keycloak, also where no test is run. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@OnMariaDb
@Import(WhoAmI.class)
class PortalAtKeycloak implements AutoCloseable {

    private static final int PORT = FreePort.find();

    static final String ADDRESS = "http://localhost:" + PORT;

    private static @Nullable Keycloak provider;

    private final TestContextManager spring = new TestContextManager(PortalAtKeycloak.class);

    @Autowired
    private @Nullable JdbcClient database;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        started().describeTo(properties);
    }

    /**
     * Starts both.
     *
     * @throws IllegalStateException when Keycloak's files are not there
     */
    static PortalAtKeycloak start() throws Exception {
        provider = Keycloak.start(ADDRESS);
        PortalAtKeycloak portal = new PortalAtKeycloak();
        portal.spring.prepareTestInstance(portal);
        LinkedPeople.ofNewOrganisation(
                Objects.requireNonNull(portal.database), started().issuer());
        return portal;
    }

    Keycloak keycloak() {
        return started();
    }

    private static Keycloak started() {
        return Objects.requireNonNull(provider, "Keycloak");
    }

    @Override
    public void close() {
        spring.getTestContext().markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
        started().close();
    }
}
