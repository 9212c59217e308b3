package nl.weegwijzer.ui.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Stands with every free text and in the receipt of every message, whatever was written: this is no emergency line, and
 * where help is at once.
 */
public final class HelpAtOnce extends Div {

    private static final long serialVersionUID = 1L;

    public HelpAtOnce() {
        addClassNames("notice", "stack-s");
        add(
                new Paragraph(text("HelpAtOnce.workdays")),
                call(text("HelpAtOnce.danger"), "tel:112", text("HelpAtOnce.callEmergency")),
                call(text("HelpAtOnce.suicide"), "tel:08000113", text("HelpAtOnce.callPrevention")),
                new Paragraph(text("HelpAtOnce.doctor")));
    }

    /** Stands there only while its field does. */
    public HelpAtOnce beside(Component field) {
        setVisible(field.isVisible());
        return this;
    }

    private static Paragraph call(String when, String number, String words) {
        Paragraph line = new Paragraph(when + " ");
        line.add(new Anchor(number, words));
        return line;
    }
}
