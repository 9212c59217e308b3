package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.catalogue.Pitfall;
import nl.weegwijzer.catalogue.Technique;
import nl.weegwijzer.conversation.agenda.Help;
import nl.weegwijzer.ui.block.Quote;
import org.jspecify.annotations.Nullable;

/** One pitfall to watch, and ways of talking about the hardest subject. Stays off paper and off a shared screen. */
final class HelpPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;

    HelpPanel(Catalogue catalogue, @Nullable Help help) {
        this.catalogue = catalogue;
        addClassNames("stack", "no-print");
        if (help == null) {
            add(new Paragraph(text("HelpPanel.none")));
            return;
        }
        add(
                new Paragraph(text("HelpPanel.hardest", help.words().isEmpty() ? word(help.because()) : help.words())),
                new Paragraph(text("HelpPanel.because", word(help.because()))));
        catalogue.pitfalls(language()).stream()
                .filter(one -> one.code().equals(help.pitfall()))
                .forEach(one -> add(pitfall(one)));
        help.techniques().forEach(this::technique);
    }

    private static Article pitfall(Pitfall pitfall) {
        return article(
                new H3(text("HelpPanel.pitfall", pitfall.label())),
                new Paragraph(pitfall.clientText()),
                source(pitfall.source()));
    }

    private void technique(String code) {
        catalogue.techniques(language()).stream()
                .filter(one -> one.code().equals(code))
                .forEach(one -> add(technique(one)));
    }

    private static Article technique(Technique technique) {
        Article article = article(new H3(technique.label()), new Paragraph(technique.how()));
        if (technique.example() != null) {
            article.add(new Quote(technique.example()));
        }
        article.add(source(technique.source()));
        return article;
    }

    private static Paragraph source(String source) {
        Paragraph line = new Paragraph(text("HelpPanel.source", source));
        line.addClassNames("small", "soft");
        return line;
    }

    private static Article article(Component... content) {
        Article article = new Article(content);
        article.addClassNames("stack-s");
        return article;
    }
}
