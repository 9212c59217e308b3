package nl.weegwijzer.ui.styleguide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsFocusedOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.weegwijzer.e2e.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the frame around every page does for who reads with ears, keys or effort. */
class ShellIT {

    private static Guide guide;

    @BeforeAll
    static void open() {
        guide = new Guide();
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    @Test
    void saysTheTitleOfTheFirstPage() {
        Page page = guide.open("/gids/overzicht", Browser.PHONE);

        assertThat(page).hasTitle("Dag Jaap Veenstra · Weegwijzer");
        assertThat(page.locator("#status")).containsText("Dag Jaap Veenstra · Weegwijzer");
    }

    @Test
    void putsReadingAtTheHeadingAfterEachNavigation() {
        Page page = guide.open("/gids/overzicht", Browser.PHONE);

        link(page, "Wat is voor u belangrijk?").click();

        assertThat(page).hasTitle("Hoe belangrijk is werken met machines voor u? Stap 2 van 5 · Weegwijzer");
        assertThat(page.locator("h1")).isFocused();
        assertThat(page.evaluate("window.scrollY")).isEqualTo(0);
        page.goBack();
        assertThat(page).hasTitle("Dag Jaap Veenstra · Weegwijzer");
        assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void skipsToTheContentWithoutLeavingThePage() {
        Page page = guide.open("/gids/overzicht", Browser.DESK);
        page.keyboard().press("Tab");
        Locator skip = link(page, "Naar de inhoud");
        assertThat(skip).isFocused();

        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
        assertThat(page).hasURL(guide.address() + "/gids/overzicht");
    }

    @Test
    void followsLinksWithinADocument() {
        Page page = guide.open("/gids/blad/explanation", Browser.DESK);

        page.locator(".contents a").getByText("Welke regels").click();

        assertThat(page.locator("#regels")).isFocused();
        assertThat(page).hasURL(guide.address() + "/gids/blad/explanation");
    }

    @Test
    void remembersHowSomeoneReads() {
        Page page = guide.open("/gids/overzicht", Browser.DESK);
        button(page, "Weergave").click();
        page.getByLabel("Zwart op wit").check();
        page.getByLabel("Heel groot").check();
        page.getByLabel("Alles onder elkaar").check();
        assertThat(page.locator("html")).hasAttribute("data-weergave", "contrast");
        assertThat(page.locator("html")).hasAttribute("data-tekst", "grootst");
        assertThat(page.locator("html")).hasAttribute("data-rust", "");
        assertThat(page.locator("#status")).containsText("Uw weergave is bewaard.");

        String sent =
                page.context().request().get(guide.address() + "/gids/vraag").text();

        assertThat(sent).contains("data-weergave=\"contrast\"", "data-tekst=\"grootst\"", "data-rust");
    }

    @Test
    void speaksTheChosenLanguage() {
        Page page = guide.open("/gids/overzicht", Browser.DESK);
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        button(page, "Weergave").click();

        button(page, "English").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(button(page, "Display")).isVisible();
        assertThat(page.evaluate("window.Vaadin.connectionIndicator.offlineText"))
                .isEqualTo("You have no connection. What you type is kept.");
    }

    @Test
    void answersForWhatIsNotTheirsAsForWhatIsNotThere() {
        Page page = guide.open("/gids/mis/weg", Browser.PHONE);
        String gone = page.locator("main").innerText();

        Guide.show(page, "/gids/mis/verboden");
        assertThat(page.locator("main").innerText()).isEqualTo(gone);
        Guide.show(page, "/bestaat-niet");
        assertThat(page.locator("main").innerText()).isEqualTo(gone);
    }

    @Test
    void givesAFaultOfOursANumber() {
        Page page = guide.open("/gids/mis/stuk", Browser.PHONE);

        assertThat(page.locator("h1")).hasText("Er ging iets mis bij ons");
        assertThat(page.locator("main").innerText()).containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @Test
    void explainsARefusalAndGivesFocusBack() {
        Page page = guide.open("/gids/mis/knoppen", Browser.PHONE);

        button(page, "geweigerd").click();

        Locator heading = page.locator(".errors h2");
        assertThat(heading).hasText("Dit kan nu niet");
        assertThat(heading).isFocused();
        assertThat(page.locator(".errors")).containsText("Er passen 200 tekens, u heeft er 812.");
        button(page, "Terug naar waar u was").click();
        assertThat(button(page, "geweigerd")).isFocused();
        assertThat(page.locator(".errors")).isHidden();
    }

    @Test
    void leadsFromAnErrorToItsField() {
        Page page = guide.open("/gids/vraag", Browser.PHONE);

        button(page, "Volgende").click();

        assertThat(page.locator(".errors h2")).isFocused();
        assertThat(page).hasTitle("Fout: Hoe belangrijk is werken met machines voor u? Stap 2 van 5 · Weegwijzer");
        link(page, "Kies wat voor u klopt. Weet u het niet? Kies “Weet ik niet”.")
                .click();
        assertThat(page.getByLabel("Heel belangrijk")).isFocused();
    }

    @Test
    void saysThatTheSessionEnded() {
        Page page = guide.open("/gids/vraag", Browser.PHONE);
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(guide.address())));

        button(page, "Volgende").click();

        Locator box = page.locator(".v-system-error");
        assertThat(box).containsText("U bent uitgelogd");
        assertThat(box).isFocused();
        page.screenshot(new Page.ScreenshotOptions().setPath(LooksIT.PICTURES.resolve("session-ended.png")));
        page.keyboard().press("Enter");
        assertThat(box).isHidden();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void saysThatTheConnectionIsGone() {
        Page page = guide.open("/gids/vraag", Browser.PHONE);
        page.context().setOffline(true);

        button(page, "Volgende").click();

        assertThat(page.locator("vaadin-connection-indicator")).containsText("U heeft geen verbinding.");
        assertThat(page.locator("#status")).containsText("U heeft geen verbinding.");
        page.screenshot(new Page.ScreenshotOptions().setPath(LooksIT.PICTURES.resolve("offline.png")));
        page.context().setOffline(false);
        assertThat(page.locator(".errors h2")).isFocused(new IsFocusedOptions().setTimeout(15_000));
        assertThat(page.locator("#status"))
                .containsText("U heeft weer verbinding.", new ContainsTextOptions().setTimeout(30_000));
    }

    @Test
    void marksThePlaceAtTheDesk() {
        Page page = guide.open("/gids/schrijven", Browser.DESK);

        assertThat(page.locator("html")).hasClass("desk");
        assertThat(link(page, "Schrijven")).hasAttribute("aria-current", "page");
        Guide.show(page, "/gids/overzicht");
        assertThat(page.locator("html")).not().hasClass("desk");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
