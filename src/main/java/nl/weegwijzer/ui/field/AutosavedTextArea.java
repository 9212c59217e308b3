package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.reason;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.shared.pace.TooOften;
import org.jspecify.annotations.Nullable;

/**
 * A text that is saved while it is written, at most two seconds behind, and never over someone else's: when another
 * person wrote in between, both texts are shown and the writer chooses.
 */
public final class AutosavedTextArea extends Composite<Div> implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    /** Milliseconds between two savings while someone types on. */
    static final int PACE = 1_500;

    /** Milliseconds until text that could not be saved is tried again. */
    static final int AGAIN = 3_000;

    private final TextArea field;
    private final DraftKeeper keeper;
    private final SavedStatus status;
    private final transient Saving saving;
    private final TwoTexts choice = TwoTexts.ofTwo(this::takeMine, this::takeTheirs);

    /** The text as the server has it. */
    private String seen;

    /** The text in the field when the server last had it; it can have more white space than what was kept. */
    private String confirmed;

    /** The text that was on its way when something broke: nobody knows whether it was written down. */
    private @Nullable String underway;

    /** What the value that comes next was written on, when it was not typed but put in the field by the browser. */
    private @Nullable String writtenOn;

    /**
     * @param draftKey names this text for ever; see {@link DraftKeeper#inTab}
     * @param start the text as it is with the server
     * @param status where the page says that all is saved
     */
    public AutosavedTextArea(String label, String draftKey, String start, SavedStatus status, Saving saving) {
        this.field = Fields.area(label);
        this.status = status;
        this.saving = saving;
        this.seen = start;
        this.confirmed = start;
        keeper = DraftKeeper.inTab(field, draftKey);
        keeper.onAgain(_ -> saveUnlessConfirmed());
        keeper.onFilled(filled -> writtenOn = filled.base());
        listen(start);
        getContent().add(field, choice);
    }

    private void listen(String start) {
        field.setValue(start);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PACE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                hear(change.getValue());
            }
        });
    }

    /** The field itself, for its help text and what describes it. */
    public TextArea field() {
        return field;
    }

    /** Puts what helps the writer below the text. */
    public void below(Component help) {
        getContent().add(help);
    }

    /**
     * Shows what someone else wrote meanwhile, unless this writer has text that is not saved, or typed letters of which
     * only their browser knows. What was kept of their own text lacks the space at its end: put in its place, it would
     * take away what they type now.
     */
    public void refresh(String theirs) {
        if (!theirs.equals(seen) && !choice.isVisible() && field.getValue().equals(confirmed)) {
            keeper.offer(theirs);
        }
    }

    private void hear(String value) {
        String base = writtenOn;
        writtenOn = null;
        if (value.equals(base)) {
            settle(value, value);
        } else if (base == null || goesOn(base, value)) {
            save(value);
        } else {
            choice.show(value, seen);
        }
    }

    /**
     * What was found goes on from the text that is there when that arrived and its answer did not: nobody else wrote, and
     * nothing of it goes. Any other text is somebody else's, also one from which they took words away.
     */
    private boolean goesOn(String base, String found) {
        return seen.startsWith(base) && found.startsWith(seen);
    }

    private void save(String typed) {
        if (choice.isVisible()) {
            choice.show(typed, choice.theirs());
            return;
        }
        try {
            answered(typed, handOver(typed));
        } catch (Refusal refusal) {
            refused(refusal);
        } catch (RuntimeException broken) {
            underway = typed;
            keeper.tryAgain(AGAIN);
            throw broken;
        }
    }

    private void refused(Refusal refusal) {
        field.setErrorMessage(reason(refusal));
        field.setInvalid(true);
        if (refusal instanceof TooOften) {
            keeper.tryAgain(AGAIN);
        }
    }

    private void saveUnlessConfirmed() {
        if (!field.getValue().equals(confirmed)) {
            save(field.getValue());
        }
    }

    /** Saves over what was seen, or over what was underway: that is the writer's own, when it did arrive. */
    private Saving.Answer handOver(String typed) {
        Saving.Answer answer = saving.save(seen, typed);
        if (underway != null
                && answer instanceof Saving.Overtaken there
                && there.theirs().equals(Words.clean(underway, Integer.MAX_VALUE))) {
            seen = there.theirs();
            answer = saving.save(seen, typed);
        }
        underway = null;
        return answer;
    }

    private void answered(String typed, Saving.Answer answer) {
        switch (answer) {
            case Saving.Saved saved -> {
                settle(typed, saved.kept());
                keeper.confirm(typed, saved.kept());
                status.saved(saved.at());
            }
            case Saving.Overtaken overtaken -> choice.show(typed, overtaken.theirs());
        }
    }

    private void settle(String typed, String kept) {
        seen = kept;
        confirmed = typed;
        field.setInvalid(false);
    }

    private void takeMine() {
        seen = choice.theirs();
        String mine = choice.mine();
        choice.setVisible(false);
        field.setValue(mine);
        save(mine);
        field.focus();
    }

    private void takeTheirs() {
        take(choice.theirs());
        choice.setVisible(false);
        field.focus();
    }

    private void take(String theirs) {
        field.setValue(theirs);
        settle(theirs, theirs);
        keeper.confirm(theirs);
    }
}
