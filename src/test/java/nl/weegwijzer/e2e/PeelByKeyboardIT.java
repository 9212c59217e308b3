package nl.weegwijzer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Peeling without a mouse: the steps, the links to a field, and text blocks. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@OnMariaDb
class PeelByKeyboardIT {

    private static final int PORT = FreePort.find();

    private static Browser browser;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    @BeforeAll
    static void launch() {
        browser = Browser.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void showsTheStepOfWhateverALinkLeadsTo() {
        Page page = desk();
        String editor = begins(page, "Welke training past?");
        press(page, "Toon één stap tegelijk");
        assertThat(step(page, "WEIGH")).isHidden();

        page.locator(".steps a[href='#stap-3']").press("Enter");
        assertThat(step(page, "WEIGH")).isVisible();
        assertThat(step(page, "DETERMINE_NEED")).isHidden();
        assertThat(page.locator("#stap-3")).isFocused();
        assertThat(page.locator(".steps a[href='#stap-3']")).hasAttribute("aria-current", "step");

        page.navigate(editor + "#next-steps");
        page.reload();
        assertThat(step(page, "DECIDE_PLAN")).isVisible();
        assertThat(page.locator("#next-steps textarea")).isFocused();
        assertThat(step(page, "WEIGH")).isHidden();
    }

    @Test
    void goesToTheNextStepByKeyAndComesBackThere() {
        Page page = desk();
        begins(page, "Past een jobcoach?");
        press(page, "Toon één stap tegelijk");
        page.locator("#question textarea").press("Control+Enter");
        assertThat(step(page, "COLLECT")).isVisible();
        assertThat(page.locator("#stap-2")).isFocused();

        page.reload();
        assertThat(step(page, "COLLECT")).isVisible();
        assertThat(step(page, "DETERMINE_NEED")).isHidden();
        press(page, "Toon alle stappen");
        assertThat(step(page, "DETERMINE_NEED")).isVisible();
    }

    @Test
    void putsATextBlockAtTheCursorAndSavesIt() {
        Page page = desk();
        page.navigate("/tekstblokken");
        Visitor.at(page).writes("Naam", "Bellen");
        Visitor.at(page).writes("Tekst", "U kunt mij bellen.");
        Visitor.at(page).presses("Voeg toe");
        page.locator(".card").first().waitFor();
        String editor = begins(page, "Wat spreken wij af?");

        Locator opening = page.locator("#opening textarea");
        opening.fill("Dag Jaap. ");
        opening.press("Alt+t");
        page.locator(".blocks button").first().waitFor();
        page.locator(".blocks button").first().press("Enter");

        assertThat(opening).isFocused();
        assertThat(opening).hasValue("Dag Jaap. U kunt mij bellen.");
        Visitor.at(page).seesEverythingSaved();
        page.navigate(editor);
        assertThat(page.locator("#opening textarea")).hasValue("Dag Jaap. U kunt mij bellen.");
    }

    @Test
    void takesOrLeavesATipOfTheCoachWithOneKey() {
        Page page = desk();
        String editor = begins(page, "Wat helpt u verder?");
        Locator opening = typesDifficultly(page, "U hoort derhalve binnenkort meer.");
        Visitor.at(page).sees("“binnenkort”");

        opening.press("Alt+Enter");
        assertThat(opening).hasValue("U hoort daarom binnenkort meer.");
        Visitor.at(page).seesNoMore("“derhalve”");
        opening.press("Alt+Delete");
        Visitor.at(page).seesNoMore("“binnenkort”");
        assertThat(opening).isFocused();

        Visitor.at(page).seesEverythingSaved();
        page.navigate(editor);
        assertThat(page.locator("#opening textarea")).hasValue("U hoort daarom binnenkort meer.");
    }

    @Test
    void takesATipWhereItsWordsStandNow() {
        Page page = desk();
        begins(page, "Wat helpt u verder?");
        Locator opening = typesDifficultly(page, "U hoort derhalve meer.");

        opening.press("Home");
        page.keyboard().type("Dag Jaap. ");
        opening.press("Alt+Enter");

        assertThat(opening).hasValue("Dag Jaap. U hoort daarom meer.");
        Visitor.at(page).seesEverythingSaved();
        assertThat(opening).hasValue("Dag Jaap. U hoort daarom meer.");
    }

    @Test
    void takesTheFirstSuggestionThoughATipWithoutOneComesBefore() {
        Page page = desk();
        begins(page, "Wat helpt u verder?");
        Locator opening = typesDifficultly(page, "Uw verzoek wordt derhalve door ons beoordeeld.");
        Visitor.at(page).sees("“wordt");

        opening.press("Alt+Enter");

        assertThat(opening).hasValue("Uw verzoek wordt daarom door ons beoordeeld.");
    }

    /** Types own words with a word that the coach points at. */
    private static Locator typesDifficultly(Page page, String words) {
        Locator opening = page.locator("#opening textarea");
        opening.click();
        page.keyboard().type(words);
        Visitor.at(page).sees("“derhalve”");
        return opening;
    }

    private static Page desk() {
        Page page = browser.open("http://localhost:" + PORT, Browser.DESK);
        Visitor.at(page);
        SignIn.atDemo(page, "professional-1");
        page.locator("h1").first().waitFor();
        return page;
    }

    private static String begins(Page page, String question) {
        Desk desk = new Desk(Visitor.at(page), DemoPeople.KLANT_1.name());
        desk.findsTraject();
        String editor = desk.begins(question);
        assertThat(editor).contains("/afweging/");
        return editor;
    }

    private static void press(Page page, String button) {
        Visitor.at(page).presses(button);
    }

    private static Locator step(Page page, String name) {
        return page.locator("[data-step=" + name + "]").first();
    }
}
