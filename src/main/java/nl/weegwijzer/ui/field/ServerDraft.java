package nl.weegwijzer.ui.field;

import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Objects;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.unsent.Kept;
import nl.weegwijzer.unsent.Unsent;
import org.jspecify.annotations.Nullable;

/**
 * The words of one field of a form on the server, at most two seconds behind, and the key under which the form is sent.
 *
 * <p>A tab holds letters only until they are saved here. Those it still has when a page opens were typed after what it
 * saved last: when they go on from what stands here, or nothing stands here any more, they are the newer ones and come
 * in its place, under the key they were typed under. When what stands here goes on from them, that stays. Anything else
 * was written at two places, and the writer chooses. So it is when another device wrote here since this one looked.
 *
 * <p>Words that were sent stand here until the browser heard so: who lost that answer reads in the next form that they came.
 */
final class ServerDraft {

    private final DraftKeeper keeper;
    private final TextFieldBase<?, String> field;
    private final ShelfPlace place;
    private final DraftShelf shelf;
    private final TwoTexts choice = TwoTexts.ofOne(this::takeMine, this::takeTheirs);
    private SubmissionId submission = SubmissionId.create();

    /** The words as they were typed when they were saved last; what is kept of them has no space at its end. */
    private String saved = "";

    /** What was sent from here by somebody who did not see the answer. */
    private @Nullable Unsent arrived;

    ServerDraft(DraftKeeper keeper, TextFieldBase<?, String> field, String place, DraftShelf shelf) {
        this.keeper = keeper;
        this.field = field;
        this.place = new ShelfPlace(place, shelf);
        this.shelf = shelf;
        new ValuesOfField(keeper, field, this::confirm).hear(this::save, this::putBack);
        keeper.onAgain(_ -> save(field.getValue()));
        shelf.expect(this);
        field.addAttachListener(_ -> shelf.look());
        if (field.isAttached()) {
            shelf.look();
        }
    }

    String place() {
        return place.name();
    }

    /** Takes in what stands on the server, when the page opens. */
    void found(@Nullable Unsent there) {
        place.found(there);
        Unsent unsent = place.unsent();
        arrived = unsent == null ? there : null;
        if (unsent != null) {
            submission = unsent.submission();
            put(unsent.words());
            keeper.tellRestored();
        }
        saved = field.getValue();
        keeper.writtenOn(base());
    }

    boolean hasArrived() {
        return arrived != null;
    }

    /** Says that what was sent from here arrived, and forgets it once that was heard. */
    void tellArrived() {
        Unsent words = Objects.requireNonNull(arrived);
        new Arrived(words.words()).above(field);
        place.arrived(words);
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

    /**
     * The words were sent, and the form goes: whoever pressed twice before it went, sends it twice under one key. Other
     * words that were written at another place stay there.
     */
    void gone() {
        if (choice.isVisible()) {
            place.leave();
        } else {
            place.sent();
        }
        choice.setVisible(false);
    }

    /** What words in the tab are written on now. */
    String base() {
        return WrittenOn.of(submission, place.unsent()).toString();
    }

    /** The tab had words that the server had not confirmed. */
    private void putBack(String base, String found) {
        Unsent there = place.unsent();
        if (arrived != null && Words.clean(found, Integer.MAX_VALUE).equals(arrived.words())) {
            show("");
        } else if (there == null) {
            WrittenOn.parse(base).ifPresent(on -> submission = on.submission());
            save(found);
            keeper.tellRestored();
        } else if (found.startsWith(there.words())) {
            save(found);
        } else if (there.words().startsWith(found)) {
            show(there.words());
        } else {
            WrittenOn.parse(base).ifPresent(on -> submission = on.submission());
            choice.beside(field).show(found, there.words());
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
            Kept kept = place.keep(typed, submission);
            if (kept != null && kept.overtaken()) {
                overtaken(typed, kept.there());
            } else {
                saved = typed;
                confirm(typed);
            }
        } catch (Refusal _) {
            saved = "";
        } catch (RuntimeException broken) {
            keeper.tryAgain(AutosavedTextArea.AGAIN);
            throw broken;
        }
    }

    /** The writer wrote here at another place meanwhile, or sent it there: what is typed here now is another form. */
    private void overtaken(String typed, Unsent there) {
        if (there.sent()) {
            arrived = there;
            tellArrived();
            submission = SubmissionId.create();
            hand(typed);
        } else {
            choice.beside(field).show(typed, there.words());
        }
    }

    private void confirm(String typed) {
        keeper.saved(typed, base());
    }

    private void show(String words) {
        put(words);
        confirm(words);
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
        Unsent there = place.unsent();
        if (there != null) {
            submission = there.submission();
        }
        show(choice.theirs());
        field.focus();
    }
}
