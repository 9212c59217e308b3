package nl.weegwijzer.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.PageTest;
import nl.weegwijzer.unsent.KeepingUnsent;
import nl.weegwijzer.unsent.Unsent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
        unsent.keep(PLACE, "Op de telefoon", SubmissionId.create());
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
        unsent.keep(PLACE, "Op de telefoon", SubmissionId.create());
        open();
        putBack(base, "Aan tafel");

        press("Neem de tekst van hier");

        assertThat(field.getValue()).isEqualTo("Aan tafel");
        assertThat(kept()).isEqualTo("Aan tafel");
    }

    /** The server did it all and its answer was lost: the tab alone still has the words, and their key. */
    @Test
    void sendsWordsOfALostAnswerUnderTheirOwnKey() {
        String base = base();
        type("Ja.");
        SubmissionId first = keeper.submission();
        keeper.forget();
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
        assertThat(unsent.mine(List.of(PLACE))).isEmpty();
    }

    @Test
    void tellsTheTabNothingOfThePersonInWhatItsWordsAreWrittenOn() {
        type("Ik wil");

        assertThat(base()).doesNotContain("Ik wil");
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
                .map(Unsent::words)
                .findFirst()
                .orElse("");
    }
}
