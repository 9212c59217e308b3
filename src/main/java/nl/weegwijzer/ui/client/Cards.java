package nl.weegwijzer.ui.client;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Small pieces that the pages of clients have in common. */
public final class Cards {

    private Cards() {}

    /** A thing of its own in a list. */
    public static Article card(Component... content) {
        Article card = new Article(content);
        card.addClassNames("card", "stack-s");
        return card;
    }

    /** A heading that leads to more; what people wrote in it keeps its own direction of reading. */
    public static H3 linked(String words, String href) {
        Anchor link = new Anchor(href);
        link.getElement().appendChild(written(words));
        return new H3(link);
    }

    /** Words of a professional: in the language of the organisation, whatever language the page speaks. */
    public static Element written(String words) {
        return new Element("bdi").setAttribute("lang", "nl").setText(words);
    }

    /** A word in a border: the state of something. */
    public static Span tag(String words, boolean strong) {
        Span tag = new Span(words);
        tag.addClassName("tag");
        tag.setClassName("strong", strong);
        return tag;
    }

    /** A sentence that begins with what matters most. */
    public static Paragraph line(String strong, String more) {
        HtmlContainer begin = new HtmlContainer("strong");
        begin.setText(strong);
        Paragraph line = new Paragraph(begin);
        line.add(" " + more);
        return line;
    }

    /** A sentence in the second voice: dates and sources. */
    public static Paragraph small(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "soft");
        return line;
    }

    /** A link on a line of its own. What it is about is said to who cannot see where it stands. */
    public static Anchor link(String words, String about, String href) {
        Anchor link = new Anchor(href, words);
        link.addClassName("link-target");
        if (!about.isEmpty()) {
            Span hush = new Span(": " + about);
            hush.addClassName("hush");
            link.add(hush);
        }
        return link;
    }
}
