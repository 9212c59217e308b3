package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
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

/** How sessions end, with a clock that runs fast: half a minute stands for a quarter of an hour. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"weegwijzer.session.idle=30s", "weegwijzer.session.warning=20s", "weegwijzer.session.at-once=2"})
@ActiveProfiles("demo")
@OnMariaDb
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsIT {

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
    void warnInTimeAndLastLongerWithOnePress() {
        Page page = signedIn("klant-1");
        Locator stay = stay(page);
        stay.waitFor();
        assertThat(stay.evaluate("button => document.activeElement === button")).isEqualTo(true);
        assertThat(page.locator("#status").textContent()).contains("sluiten wij uw gegevens af");
        assertThat(new AxeBuilder(page).include("dialog").analyze().getViolations())
                .isEmpty();

        page.keyboard().press("Enter");

        stay.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.getByText("U blijft ingelogd.").waitFor(attached());
        assertThat(left(page)).isGreaterThan(20);
    }

    @Test
    void lastLongerByEscapeToo() {
        Page page = signedIn("klant-1");
        stay(page).waitFor();
        page.keyboard().press("Escape");
        page.getByText("U blijft ingelogd.").waitFor(attached());
        assertThat(left(page)).isGreaterThan(20);
    }

    /** Neither the beat of an open page nor its questions are acts of a person. */
    @Test
    void endWhenNobodyDoesAnythingHoweverAliveThePageIs() {
        Page page = signedIn("klant-2");
        page.evaluate("""
                () => setInterval(() => {
                  fetch('?v-r=heartbeat&v-uiId=0', { method: 'POST' });
                  fetch('assets/mark.svg', { method: 'HEAD', cache: 'no-store' });
                  fetch('sessie');
                }, 700)
                """);
        page.waitForURL("**/uitgelogd/stil");
        assertThat(page.locator("h1").textContent()).isEqualTo("U bent uitgelogd");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

        page.getByText("Log opnieuw in").click();
        page.waitForURL("**/demo/inloggen");
    }

    private Page signedIn(String login) {
        Page page = browser.open(PORTAL, Browser.DESK);
        page.setDefaultTimeout(PATIENCE);
        SignIn.atDemo(page, login);
        page.locator("h1").first().waitFor();
        return page;
    }

    private static Locator stay(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ik ben er nog"));
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private static int left(Page page) {
        return (int) page.evaluate("fetch('sessie').then(answer => answer.json()).then(answer => answer.left)");
    }
}
