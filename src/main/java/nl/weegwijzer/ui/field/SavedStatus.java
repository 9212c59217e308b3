package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.clock;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/**
 * Says whether all that was typed on this page is with the server: {@code Opgeslagen om 14.32 uur}, or {@code Nog niet
 * opgeslagen}. The second appears in the browser itself, also when the server cannot be reached.
 */
@Tag("saved-status")
@JsModule("./saved-status.js")
public final class SavedStatus extends Component {

    private static final long serialVersionUID = 1L;

    public SavedStatus() {
        getElement().setAttribute("unsaved", text("SavedStatus.unsaved"));
    }

    /** Something was saved at this moment. */
    public void saved(Instant moment) {
        getElement().setAttribute("saved", text("SavedStatus.saved", clock(moment)));
    }
}
