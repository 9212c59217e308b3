package nl.weegwijzer.ui.field;

import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;

/**
 * The revision that stood on the screen when a button was pressed. What changes while a press is under way was not seen
 * by whoever pressed, so it is not what they said yes to.
 */
public final class SeenWhenPressed {

    private final NativeButton button;
    private int now;
    private @Nullable Integer seen;

    private SeenWhenPressed(NativeButton button) {
        this.button = button;
    }

    /** Listens to a button; whoever acts on its press listens after this. */
    public static SeenWhenPressed of(NativeButton button) {
        String mark = "Number(element.dataset.seen)";
        SeenWhenPressed pressed = new SeenWhenPressed(button);
        button.getElement()
                .addEventListener(
                        "click",
                        press -> pressed.seen = press.getEventData().path(mark).asInt())
                .addEventData(mark);
        return pressed;
    }

    /** From now on this stands on the screen. */
    public void show(int revision) {
        now = revision;
        button.getElement().setAttribute("data-seen", String.valueOf(revision));
    }

    /** What stood there at the press. */
    public int revision() {
        int stood = seen == null ? now : seen;
        seen = null;
        return stood;
    }
}
