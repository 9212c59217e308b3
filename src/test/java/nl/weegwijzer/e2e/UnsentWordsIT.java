package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
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

/** What a client typed and did not send, in a real browser: the tab goes, an answer is lost, another device comes. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@OnMariaDb
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnsentWordsIT {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final double PATIENCE = 60_000;

    /** Milliseconds within which letters are on the server; an answer on a busy machine takes some more. */
    private static final double SAVED = 2_000 + 1_500;

    private static final String WORDS = "Ik wil op vrijdag thuis werken";
    private static final String ARRIVED = "Uw tekst van zojuist is aangekomen";
    private static final String FIELD = "main textarea";

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
    void standThereOnAnotherDeviceForThisClientAlone() {
        Page phone = signedIn("klant-3");
        String form = opensForm(phone);
        types(phone, WORDS);
        phone.waitForTimeout(SAVED);
        phone.context().close();

        Page other = signedIn("klant-4");
        other.navigate(PORTAL + form);
        other.locator("h1").first().waitFor();
        assertThat(other.content()).contains("vinden wij niet").doesNotContain(WORDS);
        opensForm(other);
        assertThat(other.locator(FIELD).inputValue()).isEmpty();

        Page professional = signedIn("professional-1");
        professional.navigate(PORTAL + form.replaceFirst("/mijn/([^/]+)/bericht.*", "/traject/$1/reacties"));
        professional.locator("h1").first().waitFor();
        assertThat(professional.content()).doesNotContain(WORDS);

        Page tablet = signedIn("klant-3");
        tablet.navigate(PORTAL + form);
        tablet.locator(FIELD).waitFor();
        assertThat(tablet.locator(FIELD).inputValue()).isEqualTo(WORDS);
    }

    @Test
    void goOnWithTheLettersThatOnlyTheTabHad() {
        Page page = signedIn("klant-1");
        opensForm(page);
        types(page, WORDS);
        page.waitForTimeout(SAVED);
        page.context().setOffline(true);
        types(page, " en maandag");
        page.waitForTimeout(100);
        page.context().setOffline(false);
        reload(page);
        page.waitForTimeout(SAVED);

        assertThat(page.locator(FIELD).inputValue()).isEqualTo(WORDS + " en maandag");
        page.evaluate("sessionStorage.clear()");
        reload(page);
        assertThat(page.locator(FIELD).inputValue()).isEqualTo(WORDS + " en maandag");
    }

    @Test
    void areOneMessageWhenTheAnswerIsLost() {
        Page page = signedIn("klant-2");
        String form = opensForm(page);
        page.route(Pattern.compile(".*v-r=uidl.*"), route -> {
            String sent = route.request().postData();
            if (sent != null && sent.contains("\"click\"")) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator(FIELD).fill(WORDS);
        send(page).click();
        page.waitForTimeout(SAVED);
        page.unrouteAll();
        page.navigate(PORTAL + form);
        page.locator(FIELD).waitFor();
        page.waitForTimeout(SAVED);
        assertThat(page.locator(FIELD).inputValue()).isEmpty();
        assertThat(page.locator("main").innerText()).contains(ARRIVED).contains(WORDS);
        page.reload();
        page.locator(FIELD).waitFor();
        page.waitForTimeout(SAVED);
        assertThat(page.locator("main").innerText()).as("said once").doesNotContain(ARRIVED);

        page.navigate(PORTAL + form.replaceFirst("/bericht.*", "/berichten"));
        page.locator("h1").first().waitFor();
        assertThat(page.locator("main").innerText().split(WORDS, -1)).hasSize(2);
    }

    private static Locator send(Page page) {
        return page.locator("main button:has-text('Verstuur')");
    }

    private static String opensForm(Page page) {
        page.navigate(PORTAL + "/overzicht");
        String path =
                (String) page.locator("a[href*='/bericht?soort=wens']").first().getAttribute("href");
        page.navigate(PORTAL + "/" + path.replaceFirst("^/", ""));
        page.locator(FIELD).waitFor();
        page.waitForTimeout(200);
        return "/" + path.replaceFirst("^/", "");
    }

    private static void types(Page page, String words) {
        page.locator(FIELD).focus();
        page.keyboard().press("End");
        page.keyboard().type(words);
    }

    private static void reload(Page page) {
        page.reload();
        page.locator(FIELD).waitFor();
        page.waitForTimeout(500);
    }

    private Page signedIn(String login) {
        Page page = browser.open(PORTAL, Browser.DESK);
        page.setDefaultTimeout(PATIENCE);
        page.onDialog(Dialog::accept);
        SignIn.atDemo(page, login);
        page.locator("h1").first().waitFor();
        return page;
    }
}
