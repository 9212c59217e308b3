package nl.weegwijzer.ui.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.ui.shell.Closed;

/** What changes something stands on a page while the traject is open. Once it is closed nobody is asked in vain. */
public final class WhileOpen {

    private WhileOpen() {}

    /** The form of a page; a sentence stands in its place once the traject is closed. */
    public static Component form(Component... parts) {
        if (Closed.now()) {
            Paragraph closed = new Paragraph(text("WhileOpen.closed"));
            closed.addClassName("notice");
            return closed;
        }
        Div open = new Div(parts);
        open.addClassName("stack");
        return open;
    }

    /** A way to change something on a page that is mostly for reading: it is simply not there once it is closed. */
    public static <C extends Component> C only(C part) {
        if (Closed.now()) {
            part.setVisible(false);
        }
        return part;
    }

    /** What is said where there is nothing yet: it also invites to begin, until it is closed. */
    public static String nothing(boolean closed, String yet, String invitation) {
        return closed ? yet : yet + " " + invitation;
    }
}
