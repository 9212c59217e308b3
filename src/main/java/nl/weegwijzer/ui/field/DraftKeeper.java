package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.shared.Registration;

/**
 * Keeps what is typed in a text field in the browser until the server has it: through a lost connection, a reload and
 * an ended session. It goes when it was confirmed, and at signing out.
 */
@Tag("draft-keeper")
@JsModule("./draft-keeper.js")
public final class DraftKeeper extends Component {

    private static final long serialVersionUID = 1L;

    private DraftKeeper(String key) {
        getElement().setAttribute("key", key);
        getElement().setAttribute("restored", text("DraftKeeper.restored"));
    }

    /**
     * Starts keeping what is typed in this field.
     *
     * @param key names the field for this person for ever, so it holds the identifiers of what is written on
     */
    public static DraftKeeper keep(TextFieldBase<?, String> field, String key) {
        DraftKeeper keeper = new DraftKeeper(key);
        field.getElement().appendChild(keeper.getElement());
        return keeper;
    }

    /** The server has what was typed: nothing needs to be kept. */
    public void confirm(String typed) {
        confirm(typed, typed);
    }

    /** The server has what was typed, and its field goes away with this answer: nothing needs to be kept. */
    public void forget() {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "try { sessionStorage.removeItem('weegwijzer-draft:' + $0) } catch { }",
                        getElement().getAttribute("key"));
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

    /** Asks here, instead of putting text back, when the server has another text than the one that was written on. */
    Registration onFoundBesideAnother(ComponentEventListener<Found> listener) {
        getElement().setAttribute("compare", true);
        return addListener(Found.class, listener);
    }

    /** Text that could not be saved is still not saved. */
    @DomEvent("draft-again")
    public static final class Again extends ComponentEvent<DraftKeeper> {

        private static final long serialVersionUID = 1L;

        public Again(DraftKeeper source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Unsaved text was found, while the text of the server had become another one. */
    @DomEvent("draft-found")
    public static final class Found extends ComponentEvent<DraftKeeper> {

        private static final long serialVersionUID = 1L;

        private final String base;
        private final String words;

        public Found(
                DraftKeeper source,
                boolean fromClient,
                @EventData("event.detail.base") String base,
                @EventData("event.detail.text") String words) {
            super(source, fromClient);
            this.base = base;
            this.words = words;
        }

        /** What the server had when this was written on. */
        String base() {
            return base;
        }

        String words() {
            return words;
        }
    }
}
