package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** How many sessions somebody has, and how they leave them. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "weegwijzer.session.at-once=2")
@ActiveProfiles("demo")
@OnMariaDb
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsAtOnceIT {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final double PATIENCE = 60_000;

    private Browser browser;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    @BeforeAll
    void begin() {
        browser = Browser.launch();
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @Test
    void areSoManyAtOnceAndTheOldestEnds() {
        Page first = signedIn("klant-3");
        Page second = signedIn("klant-3");
        Page third = signedIn("klant-3");

        first.reload();
        first.waitForURL("**/uitgelogd/elders");
        second.navigate("/overzicht");
        third.navigate("/overzicht");
        assertThat(second.url()).endsWith("/overzicht");
        assertThat(third.url()).endsWith("/overzicht");
    }

    @Test
    void endEverywhereAtOnce() {
        Page here = signedIn("professional-2");
        Page there = signedIn("professional-2");

        here.locator("[data-sign-out-everywhere]").click();
        here.waitForURL("**/demo/inloggen");

        there.reload();
        there.waitForURL("**/uitgelogd/overal");
    }

    /** Nothing of one person stays behind for the next. */
    @Test
    void takeUnsentWordsAlongWhenSomebodySignsOut() {
        Page page = signedIn("klant-4");
        page.evaluate("sessionStorage.setItem('weegwijzer-draft:proef', 'mijn woorden')");
        SignIn.out(page);
        assertThat(page.evaluate("sessionStorage.getItem('weegwijzer-draft:proef')"))
                .isNull();
    }

    private Page signedIn(String login) {
        Page page = browser.open(PORTAL, Browser.DESK);
        page.setDefaultTimeout(PATIENCE);
        SignIn.atDemo(page, login);
        page.locator("h1").first().waitFor();
        return page;
    }
}
