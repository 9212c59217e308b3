package nl.weegwijzer.ui.field;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.unsent.Unsent;
import org.jspecify.annotations.Nullable;

/**
 * The words of one field of a form on the server, at most two seconds behind, and the key under which the form is sent.
 *
 * <p>A tab holds letters only until they are saved here. Those it still has when a page opens were typed after what it
 * saved last: when they go on from what stands here, or nothing stands here any more, they are the newer ones and come
 * in its place, under the key they were typed under. When what stands here goes on from them, that stays. Anything else
 * was written at two places, and the writer chooses.
 */
final class ServerDraft {

    private final DraftKeeper keeper;
    private final TextFieldBase<?, String> field;
    private final String place;
    private final DraftShelf shelf;
    private final TwoTexts choice = TwoTexts.ofOne(this::takeMine, this::takeTheirs);
    private SubmissionId submission = SubmissionId.create();

    /** The words as they were typed when they were saved last; what is kept of them has no space at its end. */
    private String saved = "";

    private @Nullable Unsent kept;

    /** What the words that come next were written on, when the browser put them in the field. */
    private @Nullable String writtenOn;

    ServerDraft(DraftKeeper keeper, TextFieldBase<?, String> field, String place, DraftShelf shelf) {
        this.keeper = keeper;
        this.field = field;
        this.place = place;
        this.shelf = shelf;
        listen();
        shelf.expect(this);
        field.addAttachListener(_ -> shelf.look());
        if (field.isAttached()) {
            shelf.look();
        }
    }

    private void listen() {
        if (field instanceof HasValueChangeMode paced) {
            paced.setValueChangeMode(ValueChangeMode.TIMEOUT);
            paced.setValueChangeTimeout(AutosavedTextArea.PACE);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                hear(change.getValue());
            }
        });
        keeper.onFilled(filled -> filled(filled.base()));
        keeper.onAgain(_ -> save(field.getValue()));
    }

    String place() {
        return place;
    }

    /** Takes in what stands on the server, when the page opens. */
    void found(@Nullable Unsent there) {
        kept = there;
        if (there != null) {
            submission = there.submission();
            put(there.words());
            keeper.tellRestored();
        }
        saved = field.getValue();
        keeper.writtenOn(base());
    }

    /** Under which key the form is sent. It stands beside the words before they go, so that it outlives their answer. */
    SubmissionId submission() {
        shelf.look();
        save(field.getValue());
        return submission;
    }

    /** The words were sent, and what is typed next is another form. */
    void sent() {
        gone();
        saved = "";
        submission = SubmissionId.create();
    }

    /** The words were sent, and the form goes: whoever pressed twice before it went, sends it twice under one key. */
    void gone() {
        if (kept != null) {
            shelf.forget(place);
        }
        kept = null;
        choice.setVisible(false);
    }

    /** What words in the tab are written on now. */
    String base() {
        return WrittenOn.of(submission, kept).toString();
    }

    /** Words that stand in the field already bring no change: then it is said to the tab that they are here. */
    private void filled(String base) {
        writtenOn = base;
        UI.getCurrentOrThrow().beforeClientResponse(field, _ -> {
            if (base.equals(writtenOn)) {
                writtenOn = null;
                confirm(field.getValue());
            }
        });
    }

    private void hear(String value) {
        String base = writtenOn;
        writtenOn = null;
        if (base == null) {
            save(value);
        } else {
            arrived(base, value);
        }
    }

    private void arrived(String base, String found) {
        if (kept == null) {
            WrittenOn.parse(base).ifPresent(on -> submission = on.submission());
            save(found);
            keeper.tellRestored();
        } else if (found.startsWith(kept.words())) {
            save(found);
        } else if (kept.words().startsWith(found)) {
            put(kept.words());
            confirm(kept.words());
        } else {
            WrittenOn.parse(base).ifPresent(on -> submission = on.submission());
            choice.beside(field);
            choice.show(found, kept.words());
        }
    }

    private void save(String typed) {
        if (choice.isVisible()) {
            choice.show(typed, choice.theirs());
        } else if (!typed.equals(saved)) {
            hand(typed);
        }
    }

    /** More than a form takes stays in the tab; the form says so when it is sent. */
    private void hand(String typed) {
        try {
            if (kept != null || !typed.isBlank()) {
                kept = shelf.keep(place, typed, submission);
            }
            saved = typed;
            confirm(typed);
        } catch (Refusal _) {
            saved = "";
        } catch (RuntimeException broken) {
            keeper.tryAgain(AutosavedTextArea.AGAIN);
            throw broken;
        }
    }

    private void confirm(String typed) {
        keeper.saved(typed, base());
    }

    private void put(String words) {
        field.setValue(words);
        saved = words;
    }

    private void takeMine() {
        String mine = choice.mine();
        choice.setVisible(false);
        field.setValue(mine);
        save(mine);
        field.focus();
    }

    private void takeTheirs() {
        choice.setVisible(false);
        if (kept != null) {
            submission = kept.submission();
        }
        put(choice.theirs());
        confirm(choice.theirs());
        field.focus();
    }
}
