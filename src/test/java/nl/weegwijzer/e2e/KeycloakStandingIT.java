package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What somebody may do, and whether they may do anything, follows what a real Keycloak says meanwhile. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@OnMariaDb
@Import(WhoAmI.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakStandingIT {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final Keycloak KEYCLOAK = Keycloak.start(PORTAL);

    /** In seconds; five minutes in the realm that is delivered. */
    private static final int TOKENS = 3;

    private final KeycloakAdmin admin = KEYCLOAK.admin();
    private final JdbcClient database;
    private Browser browser;

    @Autowired
    KeycloakStandingIT(JdbcClient database) {
        this.database = database;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        KEYCLOAK.describeTo(properties);
    }

    @BeforeAll
    void begin() {
        LinkedPeople.ofNewOrganisation(database, KEYCLOAK.issuer());
        admin.letTokensLive(TOKENS);
        browser = Browser.launch();
    }

    @AfterAll
    void end() {
        browser.close();
        KEYCLOAK.close();
    }

    @Test
    void losesARoleThatWasWithdrawnThereAndGetsItBack() {
        Page page = signedIn("manager-1");
        assertThat(page.locator("body").textContent()).endsWith("[ROLE_MANAGER]");

        admin.takeOutOf("manager-1", "managers");
        sees(page, "/geen-rol");
        assertThat(page.locator("h1").textContent()).isEqualTo("U kunt hier nu niets openen");

        admin.putInto("manager-1", "managers");
        sees(page, WhoAmI.PATH);
        assertThat(page.locator("body").textContent()).endsWith("[ROLE_MANAGER]");
    }

    /** Going on in an open page is no request for a page: it is one of the page's own. */
    @Test
    void takesTheRoleFromAnOpenPageToo() {
        Page page = signedIn("beheerder-1");
        page.navigate("/beheer");
        page.locator("h1").waitFor();

        admin.takeOutOf("beheerder-1", "beheerders");
        page.waitForTimeout(Duration.ofSeconds(TOKENS + 1).toMillis());
        page.locator("nav a").last().click();

        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Deze pagina vinden wij niet"))
                .waitFor();
        admin.putInto("beheerder-1", "beheerders");
    }

    @Test
    void endsTheSessionOfWhoMayNotSignInAnyMore() {
        Page page = signedIn("klant-2");

        admin.enable("klant-2", false);
        sees(page, "/uitgelogd/gestopt");

        assertThat(page.locator("h1").textContent()).isEqualTo("U bent uitgelogd");
        admin.enable("klant-2", true);
    }

    /** Otherwise whoever can write an address at the provider would become somebody else here. */
    @Test
    void knowsPeopleByTheirSubjectAndNeverByTheirAddress() {
        admin.mail("klant-3", "henk-nieuw@example.org");
        admin.mail("nieuw-1", "klant-3@example.org");

        assertThat(signedIn("nieuw-1").url()).endsWith("/activeren");
        assertThat(signedIn("klant-3").locator("body").textContent()).endsWith("[ROLE_CLIENT]");
    }

    @Test
    void locksAfterFiveWrongPasswords() {
        Page page = browser.open(PORTAL, Browser.DESK);
        page.navigate(WhoAmI.PATH);
        for (int time = 0; time < 5; time++) {
            fill(page, "klant-4", "verkeerd-" + time);
        }
        fill(page, "klant-4", SignIn.PASSWORD);
        assertThat(page.locator("#username").isVisible()).isTrue();
        assertThat(page.url()).contains("/realms/weegwijzer/");
    }

    @Test
    void letsStaffSetUpASecondFactorFirst() {
        Page page = browser.open(PORTAL, Browser.DESK);
        page.navigate(WhoAmI.PATH);
        fill(page, "professional-zonder-telefoon", SignIn.PASSWORD);
        page.locator("#totp").waitFor();

        page.navigate(WhoAmI.PATH);
        assertThat(page.url()).contains("/realms/weegwijzer/");
    }

    @Test
    void asksClientsForNoSecondFactor() {
        Page page = browser.open(PORTAL, Browser.DESK);
        page.navigate(WhoAmI.PATH);
        fill(page, "klant-1", SignIn.PASSWORD);
        page.waitForURL("**" + WhoAmI.PATH);
    }

    private static void fill(Page page, String login, String password) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForLoadState();
    }

    private Page signedIn(String login) {
        Page page = browser.open(PORTAL, Browser.DESK);
        page.navigate(WhoAmI.PATH);
        SignIn.fillAtKeycloak(page, login);
        return page;
    }

    /** Asks for a page again and again, until that leads here. */
    private static void sees(Page page, String path) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(40));
        do {
            page.waitForTimeout(500);
            page.navigate(WhoAmI.PATH);
        } while (!page.url().endsWith(path) && Instant.now().isBefore(patience));
        assertThat(page.url()).endsWith(path);
    }
}
