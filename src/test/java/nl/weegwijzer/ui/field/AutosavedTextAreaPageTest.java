package nl.weegwijzer.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.shared.pace.TooOften;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens around a text that is saved while somebody types on. */
class AutosavedTextAreaPageTest extends PageTest {

    private final List<String> asked = new ArrayList<>();
    private String kept = "";
    private boolean breaksAfterwards;
    private boolean tooOften;
    private AutosavedTextArea area;

    @BeforeEach
    void show() {
        area = new AutosavedTextArea("Tekst", "proef", "", new SavedStatus(), this::save);
        UI.getCurrent().add(area);
    }

    /** Compares and sets, as a service does, on words without the space at their end. */
    private Saving.Answer save(String seen, String typed) {
        asked.add(seen + ">" + typed);
        if (tooOften) {
            throw new TooOften(Duration.ofSeconds(2));
        }
        if (!kept.equals(seen) && !kept.equals(typed.strip())) {
            return new Saving.Overtaken(kept);
        }
        kept = typed.strip();
        if (breaksAfterwards) {
            breaksAfterwards = false;
            throw new IllegalStateException("the connection was gone before the answer");
        }
        return new Saving.Saved(kept, Instant.EPOCH);
    }

    @Test
    void keepsTheSpaceAtTheEndWhenItsOwnWordsComeBack() {
        type("Wij kijken samen ");

        area.refresh("Wij kijken samen");

        assertThat(area.field().getValue()).isEqualTo("Wij kijken samen ");
    }

    @Test
    void showsWhatSomebodyElseWrote() {
        type("Van mij");

        kept = "Van de ander";
        area.refresh(kept);
        filled(kept, kept);
        assertThat(area.field().getValue()).isEqualTo("Van de ander");
        assertThat(asked).as("nothing of one's own to save").hasSize(1);

        type("Van de ander en mij");
        assertThat(kept).isEqualTo("Van de ander en mij");
    }

    @Test
    void asksNobodyWhoFollowsTwoTextsInARow() {
        kept = "Eerst dit";
        area.refresh(kept);
        kept = "Eerst dit en nu dat";
        area.refresh(kept);

        filled("Eerst dit", "Eerst dit");
        filled("Eerst dit en nu dat", "Eerst dit en nu dat");

        assertThat(asked).isEmpty();
        assertThat(find(TwoTexts.class).all()).isEmpty();
    }

    @Test
    void leavesLettersThatAreNotSentYet() {
        type("Van mij");
        kept = "Van de ander";
        area.refresh(kept);
        assertThat(area.field().getValue())
                .as("the browser knows what stands there")
                .isEqualTo("Van mij");

        type("Van mij, en nog wat");

        assertThat(kept).as("until somebody chose").isEqualTo("Van de ander");
        assertThat(find(TwoTexts.class).all()).hasSize(1);
    }

    @Test
    void triesAgainAndDoesNotTakeItsOwnWordsForAnothers() {
        breaksAfterwards = true;
        assertThatRuntimeException().isThrownBy(() -> type("Eerst dit"));
        assertThat(kept).as("written down, and nobody knows").isEqualTo("Eerst dit");

        type("Eerst dit en nu dat");

        assertThat(kept).isEqualTo("Eerst dit en nu dat");
        assertThat(asked).containsExactly(">Eerst dit", ">Eerst dit en nu dat", "Eerst dit>Eerst dit en nu dat");
    }

    @Test
    void savesByItselfWhatCouldNotBeSaved() {
        breaksAfterwards = true;
        assertThatRuntimeException().isThrownBy(() -> type("Eerst dit"));
        kept = "";

        again();
        assertThat(kept).isEqualTo("Eerst dit");
        again();
        assertThat(asked).as("nothing to save any more").hasSize(2);
    }

    @Test
    void saysKindlyThatItIsTooOftenAndSavesAfterwards() {
        tooOften = true;
        type("Eerst dit");
        TextArea field = find(TextArea.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("U doet dit nu heel vaak.");
        assertThat(field.getValue()).isEqualTo("Eerst dit");
        assertThat(scriptsThatWait()).as("the browser asks again by itself").isEqualTo(1);

        tooOften = false;
        again();
        assertThat(kept).isEqualTo("Eerst dit");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void goesOnFromItsOwnWordsThatArrivedWithoutAnAnswer() {
        type("Wij kijken");
        filled("Wij", "Wij kijken samen");
        assertThat(kept).isEqualTo("Wij kijken samen");
        assertThat(find(TwoTexts.class).all()).isEmpty();

        filled("Wij", "Iets anders");
        assertThat(kept).as("until somebody chose").isEqualTo("Wij kijken samen");
        assertThat(find(TwoTexts.class).all()).hasSize(1);
    }

    @Test
    void asksWhenSomebodyTookWordsAwayMeanwhile() {
        type("Wij kijken");
        filled("Wij kijken samen", "Wij kijken samen wat");
        assertThat(kept).as("until somebody chose").isEqualTo("Wij kijken");
        assertThat(find(TwoTexts.class).all()).hasSize(1);
    }

    /** The browser puts these words in the field, which were written on that text. */
    private void filled(String base, String words) {
        DraftKeeper keeper = find(DraftKeeper.class).single();
        ComponentUtil.fireEvent(keeper, new DraftKeeper.Filled(keeper, base));
        type(words);
    }

    private static long scriptsThatWait() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(script -> script.getInvocation().getExpression().contains("draft-again"))
                .count();
    }

    private void again() {
        DraftKeeper keeper = find(DraftKeeper.class).single();
        ComponentUtil.fireEvent(keeper, new DraftKeeper.Again(keeper, true));
    }

    private void type(String words) {
        test(find(TextArea.class).single()).setValue(words);
    }
}
