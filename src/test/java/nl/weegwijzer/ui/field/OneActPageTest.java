package nl.weegwijzer.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.DomPress;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under which key a button acts. */
class OneActPageTest extends PageTest {

    private final List<SubmissionId> acts = new ArrayList<>();
    private final NativeButton button = OneAct.on(new NativeButton("Doe het"), acts::add);

    @BeforeEach
    void show() {
        UI.getCurrent().add(button);
    }

    @Test
    void isOneActForWhoPressesTwiceBeforeTheAnswer() {
        String drawn = key();

        new DomPress().key(drawn).on(button);
        new DomPress().key(drawn).on(button);

        assertThat(acts).hasSize(2).extracting(SubmissionId::toString).containsOnly(drawn);
    }

    @Test
    void isTheNextActForWhoPressesWhatWasDrawnAfterIt() {
        new DomPress().key(key()).on(button);
        new DomPress().key(key()).on(button);

        assertThat(acts).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void keepsItsKeyWhenItBroke() {
        NativeButton broken = OneAct.on(new NativeButton("Breekt"), key -> {
            acts.add(key);
            throw new IllegalStateException("no answer");
        });
        UI.getCurrent().add(broken);

        assertThatIllegalStateException().isThrownBy(() -> new DomPress().on(broken));
        assertThatIllegalStateException().isThrownBy(() -> new DomPress().on(broken));

        assertThat(acts.getFirst()).isEqualTo(acts.getLast());
    }

    @Test
    void takesNoKeyThatIsNone() {
        new DomPress().key("<script>").on(button);

        assertThat(acts).hasSize(1);
    }

    private String key() {
        return button.getElement().getAttribute("data-act");
    }
}
