package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Help is a line, not a page: whom to call, in the same place on every page of a client. */
final class ContactLine extends Aside implements HasAriaLabel {

    private static final long serialVersionUID = 1L;

    ContactLine() {
        addClassName("help");
        setAriaLabel(text("ContactLine.label"));
        setVisible(false);
    }

    void show(Contact contact) {
        Span name = new Span(contact.name());
        name.addClassName("name");
        Div line = new Div(new Span(new Span(text("ContactLine.person") + " "), name));
        line.addClassName("wrap");
        if (contact.phone() != null) {
            String digits = contact.phone().replaceAll("[^0-9+]", "");
            line.add(new Anchor("tel:" + digits, text("ContactLine.call", contact.phone())));
        }
        removeAll();
        add(line, closed(contact));
        setVisible(true);
    }

    private static Paragraph closed(Contact contact) {
        Paragraph closed = new Paragraph(text("ContactLine.closed"));
        closed.addClassName("wrap");
        closed.setVisible(contact.closed());
        return closed;
    }
}
