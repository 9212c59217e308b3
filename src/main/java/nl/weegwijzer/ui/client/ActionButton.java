package nl.weegwijzer.ui.client;

import com.vaadin.flow.component.html.NativeButton;

/** A button that does something. It is never shut: what is missing is said when it is pressed. */
public final class ActionButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    public ActionButton(String words, Runnable act) {
        super(words, _ -> act.run());
        getElement().setAttribute("type", "button");
        addClassName("button");
    }

    /** Makes it the one main action of its page. */
    public ActionButton main() {
        addClassName("main");
        return this;
    }

    /** Makes it look like the links beside it. */
    public ActionButton quiet() {
        removeClassName("button");
        addClassNames("plain", "link-target");
        return this;
    }
}
