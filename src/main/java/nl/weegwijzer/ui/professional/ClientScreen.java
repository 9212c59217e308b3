package nl.weegwijzer.ui.professional;

import com.vaadin.flow.component.html.Div;

/** The page of the client at the width of a phone, as one document. */
public final class ClientScreen extends Div {

    private static final long serialVersionUID = 1L;

    private final Div screen = new Div();

    public ClientScreen() {
        addClassName("phone");
        screen.addClassName("screen");
        add(screen);
    }

    /** Shows a document that the server rendered. */
    public void show(String document) {
        screen.getElement().setProperty("innerHTML", document);
    }
}
