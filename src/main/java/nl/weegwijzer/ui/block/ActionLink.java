package nl.weegwijzer.ui.block;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button: it leads somewhere, it does nothing. */
public final class ActionLink extends Anchor {

    private static final long serialVersionUID = 1L;

    public ActionLink(String words, String href) {
        super(href, words);
        addClassName("button");
    }

    /** Makes it the one main action of its block. */
    public ActionLink main() {
        addClassName("main");
        return this;
    }
}
