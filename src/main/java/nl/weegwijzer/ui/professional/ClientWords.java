package nl.weegwijzer.ui.professional;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.ui.block.Quote;

/** What a client said: what sort of thing, about what, in their own words, and when. */
public final class ClientWords extends Article {

    private static final long serialVersionUID = 1L;

    public ClientWords(Said said, Clock clock) {
        addClassName("stack-s");
        Div kind = new Div(new Tag(word(said.kind())));
        kind.addClassName("row");
        if (said.unread()) {
            kind.add(Tag.strong(text("ClientWords.new")));
        }
        add(kind);
        if (!said.itemName().isEmpty()) {
            add(soft(text("ClientWords.about", said.itemName())));
        }
        add(said.words().isEmpty() ? new Paragraph(text("ClientWords.noWords")) : new Quote(said.words()));
        add(soft(by(said, When.was(said.writtenAt(), clock))));
    }

    private static String by(Said said, String when) {
        return said.onBehalfOf() == null
                ? text("ClientWords.by", said.writtenBy(), when)
                : text("ClientWords.onBehalfOf", said.writtenBy(), said.onBehalfOf(), when);
    }

    private static Component soft(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "soft");
        return line;
    }
}
