package nl.weegwijzer.ui.block;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What something is, and what it says, line by line. */
public final class Pairs extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Pairs() {
        addClassName("pairs");
    }

    /** Adds a line in words. */
    public Pairs with(String what, String says) {
        return with(what, new Span(says));
    }

    /** Adds a line that holds more than words. */
    public Pairs with(String what, Component says) {
        add(new Term(what), new Description(says));
        return this;
    }
}
