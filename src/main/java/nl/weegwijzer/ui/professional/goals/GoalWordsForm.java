package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Emptying;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.WhenPressed;

/** Words a goal: what it is, and what makes it worth it. */
final class GoalWordsForm extends GoalForm {

    private static final long serialVersionUID = 1L;

    /** A goal in words; {@code why} may be empty. */
    record Words(String title, String why) {}

    private final TextField title = Fields.line(text("GoalWordsForm.title"));
    private final TextArea why = Fields.area(text("GoalWordsForm.why"));
    private final transient WhenPressed pressedTitle;
    private final transient WhenPressed pressedWhy;
    private final DraftKeeper titleKeeper;
    private final DraftKeeper whyKeeper;
    private transient Consumer<Words> sent = words -> {};

    /** @param draftKey names what is typed here; see {@link DraftKeeper#keep} */
    GoalWordsForm(String send, String draftKey, Words start) {
        title.setValue(start.title());
        title.setHelperText(text("GoalWordsForm.titleHelp"));
        why.setValue(start.why());
        titleKeeper = DraftKeeper.keep(title, draftKey + "/titel");
        whyKeeper = DraftKeeper.keep(why, draftKey + "/waarom");
        NativeButton go = new NativeButton(send);
        pressedTitle = WhenPressed.of(go, title);
        pressedWhy = WhenPressed.of(go, why);
        go.addClickListener(_ -> send());
        go.addClassName("button");
        addClassNames("stack", "read");
        add(title, why, new Div(go));
    }

    /** Under which key these words go. */
    SubmissionId submission() {
        return titleKeeper.submission();
    }

    void whenSent(Consumer<Words> then) {
        sent = then;
    }

    @Override
    void begin() {
        title.focus();
    }

    /** Empties both fields, once these words are kept. */
    void empty(Words kept) {
        Emptying.after(title, kept.title());
        Emptying.after(why, kept.why());
    }

    private void send() {
        Words words = new Words(pressedTitle.words(), pressedWhy.words());
        title.setInvalid(false);
        try {
            sent.accept(words);
        } catch (Refusal refusal) {
            title.setErrorMessage(reason(refusal));
            title.setInvalid(true);
            title.focus();
            return;
        }
        titleKeeper.confirm(words.title());
        whyKeeper.confirm(words.why());
    }
}
