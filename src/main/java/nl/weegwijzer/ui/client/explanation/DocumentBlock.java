package nl.weegwijzer.ui.client.explanation;

import com.vaadin.flow.component.html.Div;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.ui.text.Texts;

/** The explanation as the document that it is, inside a page. */
public final class DocumentBlock extends Div {

    private static final long serialVersionUID = 1L;

    public DocumentBlock(ExplanationDocument document, Explanation explanation, Links links) {
        getElement().setProperty("innerHTML", document.render(explanation, Texts.language(), links));
    }

    /** Reading starts at the heading of the document. */
    public void arrive(boolean first) {
        getElement().executeJs("window.weegwijzer.arrive(this.querySelector('h1'), $0)", first);
    }
}
