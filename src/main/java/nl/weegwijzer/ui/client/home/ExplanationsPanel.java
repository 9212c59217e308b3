package nl.weegwijzer.ui.client.home;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.afweging.ExplanationSummary;
import nl.weegwijzer.response.progress.Along;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.LiveCards;
import nl.weegwijzer.ui.client.Paths;

/** Every explanation, with whether it is new and how far the client has weighed along. */
final class ExplanationsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final Paragraph none = new Paragraph(text("ExplanationsPanel.none"));
    private final LiveCards<Explained> cards =
            new LiveCards<>(explained -> explained.summary().afweging(), this::heading, this::fill);

    ExplanationsPanel(TrajectId traject) {
        this.traject = traject;
        add(none, cards);
    }

    void show(List<Explained> explanations) {
        none.setVisible(explanations.isEmpty());
        cards.show(explanations);
    }

    private Article heading(Explained explained, Div box) {
        ExplanationSummary summary = explained.summary();
        return Cards.card(Cards.linked(summary.question(), Paths.explanation(traject, summary.afweging())), box);
    }

    private void fill(Div box, Explained explained) {
        ExplanationSummary summary = explained.summary();
        if (explained.unread()) {
            box.add(new Paragraph(Cards.tag(text("ExplanationsPanel.unread"), true)));
        }
        box.add(new Paragraph(version(summary)));
        if (summary.open()) {
            box.add(new Paragraph(text("ExplanationsPanel.open")));
        }
        Along along = explained.along();
        if (along != null) {
            weighing(box, summary, along);
        }
    }

    private static String version(ExplanationSummary summary) {
        String published = day(LegalDays.of(summary.publishedAt()));
        return summary.number() == 1
                ? text("ExplanationsPanel.first", published)
                : text("ExplanationsPanel.version", summary.number(), published);
    }

    private void weighing(Div box, ExplanationSummary summary, Along along) {
        if (along.answered() > 0) {
            box.add(new Paragraph(text("ExplanationsPanel.answered", along.answered(), along.factors())));
        }
        Anchor compare = Cards.link(
                text("ExplanationsPanel.compare"), summary.question(), Paths.compare(traject, summary.afweging()));
        Anchor weigh = Cards.link(
                text("ExplanationsPanel.weigh"), summary.question(), Paths.weigh(traject, summary.afweging()));
        box.add(along.done() ? compare : weigh);
    }
}
