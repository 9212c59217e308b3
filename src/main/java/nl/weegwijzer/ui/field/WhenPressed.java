package nl.weegwijzer.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words that stood in a field when its button was pressed. Presses that wait for a slow answer are heard together,
 * and only after all that was typed by then: without this the first words would be lost to whoever writes fast.
 */
public final class WhenPressed {

    private final HasValue<?, String> field;
    private @Nullable String words;

    private WhenPressed(HasValue<?, String> field) {
        this.field = field;
    }

    /** Listens to a button; whoever acts on its press listens after this. */
    public static <F extends Component & HasValue<?, String>> WhenPressed of(NativeButton button, F field) {
        WhenPressed pressed = new WhenPressed(field);
        String mark = UUID.randomUUID().toString();
        String value = "document.querySelector('[data-words=\"" + mark + "\"]')?.value ?? ''";
        field.getElement().setAttribute("data-words", mark);
        button.getElement()
                .addEventListener(
                        "click",
                        press ->
                                pressed.words = press.getEventData().path(value).asString())
                .addEventData(value);
        return pressed;
    }

    /** What was to be sent. */
    public String words() {
        String stood = words == null ? field.getValue() : words;
        words = null;
        return stood;
    }
}
