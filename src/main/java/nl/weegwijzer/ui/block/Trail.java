package nl.weegwijzer.ui.block;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The way back, first on a page: {@code ‹ Terug naar uw overzicht}. */
public final class Trail extends Nav {

    private static final long serialVersionUID = 1L;

    public Trail(String words, String href) {
        setAriaLabel(text("Trail.label"));
        Anchor link = new Anchor(href, words);
        link.addClassName("trail");
        add(link);
    }
}
