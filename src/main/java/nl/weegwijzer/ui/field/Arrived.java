package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Quote;

/** What was sent from this form arrived, although its writer never saw the answer. */
final class Arrived extends Section {

    private static final long serialVersionUID = 1L;

    Arrived(String words) {
        addClassNames("notice", "stack-s");
        setAriaLabel(text("Arrived.title"));
        add(new Paragraph(text("Arrived.title")), new Quote(words));
    }

    /** Says it above that field. */
    void above(Component field) {
        Element around = field.getElement().getParent();
        if (around != null) {
            around.insertChild(around.indexOfChild(field.getElement()), getElement());
            Announcer.say(text("Arrived.title"));
        }
    }
}
