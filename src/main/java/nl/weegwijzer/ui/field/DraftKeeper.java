package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.shared.Registration;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.block.Announcer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed in a field of a form until it is sent: on the server, at most two seconds behind, for any device
 * of the same person; and in the tab until the server has it, through a lost connection, a reload and an ended session.
 * The tab forgets it when it was confirmed, and at signing out; the server when it was sent or taken out.
 */
@Tag("draft-keeper")
@JsModule("./draft-keeper.js")
public final class DraftKeeper extends Component {

    private static final long serialVersionUID = 1L;

    private static final String FILLED = "draft-filled";
    private static final String WRITTEN_ON = "writtenOn";

    /** What was told last of what the browser put in the field. */
    private String told = "";

    /** What the server keeps of it; nothing where a field saves itself, or where there is no server that keeps words. */
    private transient @Nullable ServerDraft draft;

    private transient SubmissionId submission = SubmissionId.create();

    private DraftKeeper(String key) {
        getElement().setAttribute("key", key);
        getElement().setAttribute("restored", text("DraftKeeper.restored"));
    }

    /**
     * Starts keeping what is typed in this field of a form.
     *
     * @param key names the field for this person for ever, so it holds the identifiers of what is written on
     */
    public static DraftKeeper keep(TextFieldBase<?, String> field, String key) {
        DraftKeeper keeper = inTab(field, key);
        keeper.draft = DraftShelf.current()
                .map(shelf -> new ServerDraft(keeper, field, key, shelf))
                .orElse(null);
        return keeper;
    }

    /** Starts keeping it in the tab alone, until {@link #confirm(String, String)}: for a field that saves itself. */
    static DraftKeeper inTab(TextFieldBase<?, String> field, String key) {
        DraftKeeper keeper = new DraftKeeper(key);
        field.getElement().appendChild(keeper.getElement());
        keeper.getElement().addPropertyChangeListener(WRITTEN_ON, FILLED, _ -> keeper.tellFilled());
        field.getElement().addPropertyChangeListener("value", FILLED, _ -> {});
        return keeper;
    }

    /** Several that came in one message are one: the field has the last value before anything is told of the first. */
    private void tellFilled() {
        String numbered = getElement().getProperty(WRITTEN_ON, ":");
        if (!numbered.equals(told)) {
            told = numbered;
            fireEvent(new Filled(this, numbered.substring(numbered.indexOf(':') + 1)));
        }
    }

    /**
     * Under which key the form is sent: the same for as long as it is not sent, on any device. Ask for it when the words
     * go, never before.
     */
    public SubmissionId submission() {
        return draft == null ? submission : draft.submission();
    }

    /** What was typed is sent, and its field stays: nothing needs to be kept, and what is typed next is another form. */
    public void confirm(String typed) {
        submission = SubmissionId.create();
        if (draft == null) {
            confirm(typed, typed);
        } else {
            draft.sent();
            saved(typed, draft.base());
        }
    }

    /** What was typed is sent, and its field goes away with this answer: nothing needs to be kept. */
    public void forget() {
        if (draft != null) {
            draft.gone();
        }
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "try { sessionStorage.removeItem('weegwijzer-draft:' + $0) } catch { }",
                        getElement().getAttribute("key"));
    }

    /** The server has what was typed, whether its field stays or goes away with this answer. */
    public void sent(String typed) {
        if (isAttached()) {
            confirm(typed);
        } else {
            forget();
        }
    }

    /** Says that words are back, where their field can be seen. */
    void tellRestored() {
        if (getParent().filter(Component::isVisible).isPresent()) {
            Announcer.say(text("DraftKeeper.restored"));
        }
    }

    /** From now on this is what the words in the tab are written on; what is put back there tells what it was. */
    void writtenOn(String base) {
        getElement().setProperty("base", base);
    }

    /** The server has what was typed, and this is what is written on from now on. */
    void saved(String typed, String base) {
        writtenOn(base);
        confirm(typed, base);
    }

    /** The server has what was typed, and wrote it down like this. */
    void confirm(String typed, String kept) {
        getElement().callJsFunction("confirm", typed, kept);
    }

    /**
     * Asks here once more in a while whether what is typed can be saved: nobody types on only to have that tried again.
     *
     * @param pause in milliseconds
     */
    void tryAgain(int pause) {
        getElement().executeJs("setTimeout(() => this.dispatchEvent(new CustomEvent('draft-again')), $0)", pause);
    }

    /** Hears that saving is to be tried again. */
    Registration onAgain(ComponentEventListener<Again> listener) {
        return addListener(Again.class, listener);
    }

    /**
     * Lets another text come in the field, unless there are letters that the server has not heard of: only the browser
     * knows. Those letters arrive by themselves.
     */
    void offer(String theirs) {
        getElement().callJsFunction("offer", theirs);
    }

    /**
     * Hears on which text the next value of the field was written, when the browser put it there: a text that was
     * offered, or unsaved words that were found beside another text than they were written on.
     */
    Registration onFilled(ComponentEventListener<Filled> listener) {
        getElement().setAttribute("compare", true);
        return addListener(Filled.class, listener);
    }

    /** Text that could not be saved is still not saved. */
    @DomEvent("draft-again")
    public static final class Again extends ComponentEvent<DraftKeeper> {

        private static final long serialVersionUID = 1L;

        public Again(DraftKeeper source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The browser put another text in the field; the field hears its new value after this. */
    static final class Filled extends ComponentEvent<DraftKeeper> {

        private static final long serialVersionUID = 1L;

        private final String base;

        Filled(DraftKeeper source, String base) {
            super(source, true);
            this.base = base;
        }

        /** What the server had when that text was written on. */
        String base() {
            return base;
        }
    }
}
