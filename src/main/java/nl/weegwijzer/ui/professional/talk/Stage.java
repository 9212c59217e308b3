package nl.weegwijzer.ui.professional.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What the page of a talk shows as far as the talk is. */
abstract class Stage {

    private final Div content = new Div();
    private Runnable done = () -> {};

    Stage() {
        content.addClassName("stack");
    }

    final Component content() {
        return content;
    }

    final void add(Component... parts) {
        content.add(parts);
    }

    /** Says what happens after each act. */
    final void whenDone(Runnable then) {
        done = then;
    }

    final Runnable done() {
        return done;
    }

    /** Whether it can show the talk as it is now. */
    abstract boolean fits(TalkDesk desk);

    /** Shows how it stands now. */
    abstract void show(TalkDesk desk);
}
