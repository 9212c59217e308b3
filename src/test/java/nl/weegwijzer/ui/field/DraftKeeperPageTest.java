package nl.weegwijzer.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.PageTest;
import nl.weegwijzer.unsent.KeepingUnsent;
import nl.weegwijzer.unsent.Unsent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.BooleanNode;

/** Which words stand in a field when the tab and the server both have some. */
class DraftKeeperPageTest extends PageTest {

    private static final String PLACE = "proef/1";

    @Autowired
    private KeepingUnsent unsent;

    private TextArea field;
    private DraftKeeper keeper;
    private Div form;

    @BeforeEach
    void show() {
        open();
    }

    private void open() {
        if (form != null) {
            UI.getCurrent().remove(form);
        }
        field = Fields.area("Tekst");
        keeper = DraftKeeper.keep(field, PLACE);
        form = new Div(field);
        UI.getCurrent().add(form);
    }

    @Test
    void takesWhatTheTabWroteOnFromTheSameWords() {
        type("Ik wil");
        String base = base();
        open();

        putBack(base, "Ik wil thuis werken");

        assertThat(field.getValue()).isEqualTo("Ik wil thuis werken");
        assertThat(kept()).isEqualTo("Ik wil thuis werken");
    }

    @Test
    void keepsWhatTheServerHasWhenItGoesOnFromTheTab() {
        type("Ik wil");
        String base = base();
        type("Ik wil thuis werken");
        open();

        putBack(base, "Ik wil thuis");

        assertThat(field.getValue()).isEqualTo("Ik wil thuis werken");
        assertThat(kept()).isEqualTo("Ik wil thuis werken");
        assertThat(find(TwoTexts.class).all()).isEmpty();
    }

    @Test
    void letsTheWriterChooseWhenBothAreTheirOwn() {
        String base = base();
        elsewhere("Op de telefoon");
        open();

        putBack(base, "Aan tafel");
        assertThat(find(TwoTexts.class).all()).hasSize(1);
        assertThat(kept()).as("until they chose").isEqualTo("Op de telefoon");
        type("Aan tafel, en meer");
        assertThat(kept()).as("until they chose").isEqualTo("Op de telefoon");

        press("Neem de andere tekst");
        assertThat(field.getValue()).isEqualTo("Op de telefoon");
        assertThat(find(TwoTexts.class).all()).isEmpty();
    }

    @Test
    void takesTheTextFromHereWhenTheyChooseThat() {
        String base = base();
        elsewhere("Op de telefoon");
        open();
        putBack(base, "Aan tafel");

        press("Neem de tekst van hier");

        assertThat(field.getValue()).isEqualTo("Aan tafel");
        assertThat(kept()).isEqualTo("Aan tafel");
    }

    /** The server did it all and forgot it, and another tab heard so: this one alone still has the words, and their key. */
    @Test
    void sendsWordsOfALostAnswerUnderTheirOwnKey() {
        String base = base();
        type("Ja.");
        SubmissionId first = keeper.submission();
        keeper.forget();
        heard();
        open();

        putBack(base, "Ja.");

        assertThat(keeper.submission()).isEqualTo(first);
    }

    @Test
    void isAnotherFormOnceItWasSentAndStays() {
        type("Ja.");
        SubmissionId first = keeper.submission();
        keeper.confirm("Ja.");
        field.clear();

        type("Ja.");

        assertThat(keeper.submission()).isNotEqualTo(first);
    }

    @Test
    void isOneFormForWhoPressesTwice() {
        type("Ja.");
        SubmissionId first = keeper.submission();
        keeper.forget();

        assertThat(keeper.submission()).isEqualTo(first);
        assertThat(unsent.mine(List.of(PLACE))).allMatch(Unsent::sent);
    }

    @Test
    void tellsTheTabNothingOfThePersonInWhatItsWordsAreWrittenOn() {
        type("Ik wil");

        assertThat(base()).doesNotContain("Ik wil");
    }

    /** The second device wrote while this one had the form open. */
    @Test
    void letsTheWriterChooseWhenTheyWroteElsewhereSinceThisFormWasOpened() {
        type("Aan tafel");
        elsewhere("Op de telefoon");

        type("Aan tafel, en meer");

        assertThat(find(TwoTexts.class).all()).hasSize(1);
        assertThat(kept()).as("until they chose").isEqualTo("Op de telefoon");
        press("Neem de tekst van hier");
        assertThat(kept()).isEqualTo("Aan tafel, en meer");
    }

    @Test
    void losesNothingThatWasWrittenElsewhereWhenThisIsSent() {
        type("Aan tafel");
        elsewhere("Op de telefoon");
        type("Aan tafel, en meer");

        keeper.submission();
        keeper.forget();
        open();

        assertThat(field.getValue()).isEqualTo("Op de telefoon");
    }

    @Test
    void losesNothingThatWasWrittenElsewhereWhenThisIsTakenOut() {
        type("Aan tafel");
        elsewhere("Op de telefoon");

        type("");

        assertThat(kept()).isEqualTo("Op de telefoon");
    }

    /** All was done, and nobody heard so: the next form says it once, and is empty. */
    @Test
    void saysThatItArrivedWhenTheAnswerWasLost() {
        type("Ik wil thuis werken");
        SubmissionId first = keeper.submission();
        keeper.forget();

        open();

        assertThat(field.getValue()).isEmpty();
        assertThat(shown()).contains("Uw tekst van zojuist is aangekomen").contains("Ik wil thuis werken");
        heard();
        open();
        assertThat(shown()).doesNotContain("is aangekomen");
        assertThat(keeper.submission()).isNotEqualTo(first);
    }

    @Test
    void saysNothingOfItWhenTheAnswerWasHeard() {
        type("Ja.");
        keeper.submission();
        keeper.forget();
        heard();

        open();

        assertThat(shown()).doesNotContain("is aangekomen");
    }

    @Test
    void takesAwayWhatTheTabHadOfWordsThatArrived() {
        type("Ja.");
        String base = base();
        keeper.submission();
        keeper.forget();
        open();

        putBack(base, "Ja.");

        assertThat(field.getValue()).isEmpty();
        assertThat(shown()).contains("is aangekomen");
    }

    @Test
    void isAnotherFormWhenItWasSentElsewhere() {
        type("Ja.");
        SubmissionId first = keeper.submission();
        Unsent there = unsent.mine(List.of(PLACE)).getFirst();
        unsent.sent(PLACE, there.keptAt());

        type("Ja. En nog iets");

        assertThat(shown()).contains("is aangekomen");
        assertThat(kept()).isEqualTo("Ja. En nog iets");
        assertThat(keeper.submission()).isNotEqualTo(first);
    }

    /** Somebody of the same sign-in writes in this place, having seen what stands there. */
    private void elsewhere(String words) {
        Instant seen = unsent.mine(List.of(PLACE)).stream()
                .findFirst()
                .map(Unsent::keptAt)
                .orElse(null);
        unsent.keep(PLACE, words, SubmissionId.create(), seen);
    }

    private String shown() {
        return form.getElement().getTextRecursively();
    }

    /** The browser has the answer. */
    private static void heard() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(waiting -> waiting.getInvocation().getExpression().contains("return true"))
                .forEach(waiting -> waiting.complete(BooleanNode.TRUE));
    }

    /** The tab had letters that were written on that, and puts them in the field. */
    private void putBack(String base, String words) {
        ComponentUtil.fireEvent(keeper, new DraftKeeper.Filled(keeper, base));
        type(words);
    }

    private void type(String words) {
        test(field).setValue(words);
    }

    private String base() {
        return keeper.getElement().getProperty("base");
    }

    private String kept() {
        return unsent.mine(List.of(PLACE)).stream()
                .filter(there -> !there.sent())
                .map(Unsent::words)
                .findFirst()
                .orElse("");
    }
}
