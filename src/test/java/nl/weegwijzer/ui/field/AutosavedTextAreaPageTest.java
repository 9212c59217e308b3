package nl.weegwijzer.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens around a text that is saved while somebody types on. */
class AutosavedTextAreaPageTest extends PageTest {

    private final List<String> asked = new ArrayList<>();
    private String kept = "";
    private boolean breaksAfterwards;
    private AutosavedTextArea area;

    @BeforeEach
    void show() {
        area = new AutosavedTextArea("Tekst", "proef", "", new SavedStatus(), this::save);
        UI.getCurrent().add(area);
    }

    /** Compares and sets, as a service does, on words without the space at their end. */
    private Saving.Answer save(String seen, String typed) {
        asked.add(seen + ">" + typed);
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

        area.refresh("Van de ander");

        assertThat(area.field().getValue()).isEqualTo("Van de ander");
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
    void goesOnFromItsOwnWordsThatArrivedWithoutAnAnswer() {
        type("Wij kijken");
        found("Wij", "Wij kijken samen");
        assertThat(kept).isEqualTo("Wij kijken samen");
        assertThat(find(TwoTexts.class).all()).isEmpty();

        found("Wij", "Iets anders");
        assertThat(kept).as("until somebody chose").isEqualTo("Wij kijken samen");
        assertThat(find(TwoTexts.class).all()).hasSize(1);
    }

    @Test
    void asksWhenSomebodyTookWordsAwayMeanwhile() {
        type("Wij kijken");
        found("Wij kijken samen", "Wij kijken samen wat");
        assertThat(kept).as("until somebody chose").isEqualTo("Wij kijken");
        assertThat(find(TwoTexts.class).all()).hasSize(1);
    }

    private void found(String base, String words) {
        DraftKeeper keeper = find(DraftKeeper.class).single();
        ComponentUtil.fireEvent(keeper, new DraftKeeper.Found(keeper, true, base, words));
    }

    private void again() {
        DraftKeeper keeper = find(DraftKeeper.class).single();
        ComponentUtil.fireEvent(keeper, new DraftKeeper.Again(keeper, true));
    }

    private void type(String words) {
        test(find(TextArea.class).single()).setValue(words);
    }
}
