package nl.weegwijzer.ui.field;

import com.vaadin.flow.component.AbstractField;

/** Empties a field whose words were sent. What somebody wrote there since then stays: whoever writes fast writes on. */
public final class Emptying {

    private Emptying() {}

    /** Empties it, once its words are kept. */
    public static void after(AbstractField<?, String> field) {
        after(field, field.getValue());
    }

    /** The same where other words were typed before the press was heard: those come back. */
    public static void after(AbstractField<?, String> field, String sent) {
        field.clear();
        field.getElement().executeJs("window.weegwijzer.emptied(this, $0)", sent);
    }
}
