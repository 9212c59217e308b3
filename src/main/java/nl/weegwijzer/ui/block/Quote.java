package nl.weegwijzer.ui.block;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** What a person wrote, unchanged, whatever the direction of their script. */
public final class Quote extends Paragraph {

    private static final long serialVersionUID = 1L;

    public Quote(String words) {
        addClassName("quote");
        getElement().appendChild(new Element("bdi").setText(text("Quote.marks", words)));
    }
}
