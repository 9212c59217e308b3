package nl.weegwijzer.ui.styleguide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.weegwijzer.e2e.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written is never lost, and never silently over someone else's. */
class WritingIT {

    private static final String PATH = "/gids/schrijven";

    private static Guide guide;

    @BeforeAll
    static void open() {
        guide = new Guide();
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    @BeforeEach
    void beginWithNothing() {
        WritingSample.KEPT.clear();
    }

    @Test
    void savesWhileSomeoneTypesOn() {
        Page page = guide.open(PATH, Browser.DESK);
        Locator field = field(page);
        field.focus();
        for (int word = 0; word < 25; word++) {
            page.keyboard().type("woord ");
            page.waitForTimeout(100);
            if (word == 20) {
                assertThat(kept().length()).describedAs("saved while typing").isGreaterThan(0);
            }
        }

        await().atMost(Duration.ofSeconds(3)).until(() -> kept().length() == 25 * 6 - 1);
        assertThat(page.locator("saved-status")).containsText("Opgeslagen om");
    }

    @Test
    void saysNotYetSavedWhileTheServerIsAway() {
        Page page = guide.open(PATH, Browser.DESK);
        page.context().setOffline(true);

        field(page).pressSequentially("Zonder verbinding");

        assertThat(page.locator("saved-status")).hasText("Nog niet opgeslagen");
        page.context().setOffline(false);
        await().atMost(Duration.ofSeconds(15)).until(() -> kept().equals("Zonder verbinding"));
        assertThat(page.locator("saved-status")).containsText("Opgeslagen om");
    }

    @Test
    void putsBackWhatWasNotSaved() {
        Page page = guide.open(PATH, Browser.DESK);
        page.onDialog(leaving -> leaving.accept());
        page.context().setOffline(true);
        field(page).pressSequentially("Nog niet weg");
        page.waitForTimeout(300);
        page.context().setOffline(false);

        page.reload();

        assertThat(field(page)).hasValue("Nog niet weg");
        await().atMost(Duration.ofSeconds(15)).until(() -> kept().equals("Nog niet weg"));
        assertThat(drafts(page)).isEqualTo(0);
    }

    @Test
    void warnsWhoLeavesWithUnsavedText() {
        Page page = guide.open(PATH, Browser.DESK);
        List<String> warnings = new ArrayList<>();
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        page.context().setOffline(true);
        field(page).pressSequentially("Nog niet weg");
        page.context().setOffline(false);

        page.navigate("about:blank");

        assertThat(warnings).containsExactly("beforeunload");
    }

    @Test
    void showsBothTextsWhenAnotherWroteInBetween() {
        Page page = guide.open(PATH, Browser.DESK);
        WritingSample.KEPT.put("gebeurt", "Van de ander");

        field(page).pressSequentially("Van mij");

        Locator choice = page.locator("section.notice");
        assertThat(choice).containsText("“Van mij”");
        assertThat(choice).containsText("“Van de ander”");
        assertThat(kept()).isEqualTo("Van de ander");
        button(page, "Neem mijn tekst").click();
        await().atMost(Duration.ofSeconds(3)).until(() -> kept().equals("Van mij"));
        assertThat(choice).isHidden();
        assertThat(field(page)).isFocused();
    }

    @Test
    void asksBeforePuttingTextBackOverAnothers() {
        Page page = guide.open(PATH, Browser.DESK);
        page.onDialog(leaving -> leaving.accept());
        page.context().setOffline(true);
        field(page).pressSequentially("Van mij");
        page.waitForTimeout(300);
        WritingSample.KEPT.put("gebeurt", "Van de ander");
        page.context().setOffline(false);

        page.reload();

        assertThat(page.locator("section.notice")).containsText("“Van mij”");
        assertThat(kept()).isEqualTo("Van de ander");
        button(page, "Neem de tekst van de ander").click();
        assertThat(field(page)).hasValue("Van de ander");
        assertThat(kept()).isEqualTo("Van de ander");
    }

    @Test
    void saysBesideTheFieldWhatIsRefused() {
        Page page = guide.open(PATH, Browser.DESK);

        field(page).fill("a".repeat(4001));

        assertThat(page.locator("vaadin-text-area").first()).containsText("Er passen 4000 tekens, u heeft er 4001.");
        assertThat(page.locator("saved-status")).hasText("Nog niet opgeslagen");
        field(page).fill("Korter");
        await().atMost(Duration.ofSeconds(4)).until(() -> kept().equals("Korter"));
        assertThat(page.locator("vaadin-text-area").first()).not().hasAttribute("invalid", "");
    }

    @Test
    void savesAlsoWhileTheWebsocketHangs() {
        Page page = guide.browser().open(guide.address(), Browser.DESK);
        page.routeWebSocket(Pattern.compile(".*"), _ -> {});
        Guide.show(page, PATH);

        field(page).pressSequentially("Zonder nieuws");

        await().atMost(Duration.ofSeconds(5)).until(() -> kept().equals("Zonder nieuws"));
        assertThat(page.locator("saved-status")).containsText("Opgeslagen om");
    }

    @Test
    void leavesNothingBehindAtSigningOut() {
        Page page = guide.open(PATH, Browser.DESK);
        page.onDialog(leaving -> leaving.accept());
        field(page).fill("a".repeat(4001));
        assertThat(page.locator("vaadin-text-area").first()).hasAttribute("invalid", "");
        assertThat(drafts(page)).isEqualTo(1);

        button(page, "Uitloggen").click();

        assertThat(page).hasURL(guide.address() + "/gids/overzicht");
        assertThat(drafts(page)).isEqualTo(0);
    }

    private static int drafts(Page page) {
        String count = "Object.keys(sessionStorage).filter(key => key.startsWith('weegwijzer-draft')).length";
        return ((Number) page.evaluate(count)).intValue();
    }

    private static Locator field(Page page) {
        return page.getByLabel("Wat gaat er gebeuren?");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static String kept() {
        return WritingSample.KEPT.getOrDefault("gebeurt", "");
    }
}
