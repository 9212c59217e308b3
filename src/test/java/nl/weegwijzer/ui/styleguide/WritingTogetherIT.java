package nl.weegwijzer.ui.styleguide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import nl.weegwijzer.e2e.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people write in one text: each sees the other's words, and no letter of either goes. */
class WritingTogetherIT {

    private static final String PATH = "/gids/schrijven";
    private static final String NAME = "gebeurt";

    /** Milliseconds in which everything that was typed has gone out. */
    private static final int SENT = 2_500;

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
    void keepsLettersThatAreNotSentYet() {
        Page page = guide.open(PATH, Browser.DESK);
        type(page, "Van mij");

        WritingSample.write(NAME, "Van de ander");
        type(page, ", en nog wat");

        assertThat(choice(page)).containsText("“Van mij, en nog wat”");
        assertThat(choice(page)).containsText("“Van de ander”");
        assertThat(field(page)).hasValue("Van mij, en nog wat");
        assertThat(kept()).isEqualTo("Van de ander");
    }

    @Test
    void goesOnFromWhatTheOtherWrote() {
        Page one = guide.open(PATH, Browser.DESK);
        Page other = guide.open(PATH, Browser.DESK);

        type(one, "Wij kijken");
        assertThat(field(other)).hasValue("Wij kijken");
        type(other, " samen");
        assertThat(field(one)).hasValue("Wij kijken samen");
        type(one, " verder");

        assertThat(field(other)).hasValue("Wij kijken samen verder");
        await().atMost(Duration.ofSeconds(4)).until(() -> kept().equals("Wij kijken samen verder"));
        assertThat(choice(one)).isHidden();
        assertThat(choice(other)).isHidden();
        assertThat(one.locator("saved-status")).not().hasAttribute("waiting", "");
        assertThat(other.locator("saved-status")).not().hasAttribute("waiting", "");
    }

    @Test
    void takesWhatCameInAtOnceAfterBeingAway() {
        Page page = guide.open(PATH, Browser.DESK);
        page.context().setOffline(true);
        for (int time = 0; time < 4; time++) {
            WritingSample.write(NAME, "Keer " + time);
        }
        WritingSample.write(NAME, "Keer 3");
        page.context().setOffline(false);

        assertThat(field(page)).hasValue("Keer 3");
        field(page).fill("En nu ik");

        await().atMost(Duration.ofSeconds(4)).until(() -> kept().equals("En nu ik"));
        assertThat(choice(page)).isHidden();
    }

    @Test
    void hearsTheOtherAfterALetterThatWasTakenBack() {
        Page page = guide.open(PATH, Browser.DESK);
        type(page, "ab");
        page.waitForTimeout(SENT);
        type(page, "c");
        page.keyboard().press("Backspace");
        page.waitForTimeout(SENT);
        assertThat(page.locator("saved-status")).not().hasAttribute("waiting", "");

        WritingSample.write(NAME, "Van de ander");

        assertThat(field(page)).hasValue("Van de ander");
    }

    @Test
    void keepsWhatWasFoundWhileItsWriterTypesOn() {
        Page page = guide.open(PATH, Browser.DESK);
        page.onDialog(leaving -> leaving.accept());
        page.context().setOffline(true);
        type(page, "Van mij");
        page.waitForTimeout(300);
        WritingSample.KEPT.put(NAME, "Van de ander");
        page.context().setOffline(false);
        page.reload();
        assertThat(choice(page)).containsText("“Van mij”");

        type(page, ", en nog wat");
        page.waitForTimeout(SENT);
        assertThat(choice(page)).containsText("“Van mij, en nog wat”");
        assertThat(choice(page)).containsText("“Van de ander”");
        page.reload();

        assertThat(choice(page)).containsText("“Van mij, en nog wat”");
        assertThat(kept()).isEqualTo("Van de ander");
    }

    private static void type(Page page, String words) {
        field(page).focus();
        page.keyboard().press("End");
        page.keyboard().type(words);
    }

    private static Locator field(Page page) {
        return page.getByLabel("Wat gaat er gebeuren?");
    }

    private static Locator choice(Page page) {
        return page.locator("section.notice");
    }

    private static String kept() {
        return WritingSample.KEPT.getOrDefault(NAME, "");
    }
}
