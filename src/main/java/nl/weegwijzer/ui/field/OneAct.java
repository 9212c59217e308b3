package nl.weegwijzer.ui.field;

import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import java.util.function.Consumer;
import nl.weegwijzer.shared.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * The act of a button, of which the key is drawn with the button and goes along with each press. Presses before the answer
 * was seen, and a message that comes again, are one act; a press on what was drawn after it is the next.
 */
public final class OneAct {

    private static final String KEY = "element.dataset.act";

    private final NativeButton button;
    private final Consumer<SubmissionId> act;
    private SubmissionId drawn = SubmissionId.create();
    private @Nullable SubmissionId pressed;

    private OneAct(NativeButton button, Consumer<SubmissionId> act) {
        this.button = button;
        this.act = act;
    }

    /**
     * Lets a button act.
     *
     * @param act does it under the key that stood on the button at the press; when it throws, the key stays
     */
    public static <B extends NativeButton> B on(B button, Consumer<SubmissionId> act) {
        OneAct one = new OneAct(button, act);
        one.draw();
        button.getElement()
                .addEventListener(
                        "click",
                        press -> one.pressed =
                                parse(press.getEventData().path(KEY).asString("")))
                .addEventData(KEY);
        button.addClickListener(_ -> one.happen());
        return button;
    }

    private void draw() {
        button.getElement().setAttribute("data-act", drawn.toString());
    }

    private void happen() {
        SubmissionId key = pressed == null ? drawn : pressed;
        pressed = null;
        act.accept(key);
        drawn = SubmissionId.create();
        draw();
    }

    private static @Nullable SubmissionId parse(String said) {
        try {
            return new SubmissionId(UUID.fromString(said));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
