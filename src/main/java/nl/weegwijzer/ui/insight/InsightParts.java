package nl.weegwijzer.ui.insight;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.goals.GoalSummary.Glance;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.Cards;

/** A dossier to read: its explanations, its goals, and what the client said. What was not opened is not there. */
final class InsightParts extends Div {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final transient TrajectId traject;

    /** @param place from where it is read, as {@link InsightPaths} name it */
    InsightParts(String place, TrajectId traject, Insight insight) {
        this.place = place;
        this.traject = traject;
        addClassNames("read", "stack");
        add(Cards.small(text("InsightParts.contact", insight.contactName(), insight.contactPhone())));
        part(text("InsightParts.explanations"), insight.explanations(), this::explanation);
        if (insight.explanations().isEmpty()) {
            add(new Paragraph(text("InsightParts.noExplanations")));
        }
        part(text("InsightParts.goals"), insight.goals(), InsightParts::goal);
        part(text("InsightParts.said"), insight.said(), InsightParts::said);
    }

    private <T> void part(String heading, List<T> items, Function<T, Component> card) {
        if (!items.isEmpty()) {
            Div cards = new Div();
            cards.addClassName("stack");
            items.stream().map(card).forEach(cards::add);
            add(new Part(heading, cards));
        }
    }

    private Component explanation(ExplanationSummary one) {
        return Cards.card(
                Cards.linked(one.question(), InsightPaths.explanation(place, traject, one.afweging())),
                Cards.small(text("InsightParts.published", day(LegalDays.of(one.publishedAt())))));
    }

    private static Component goal(Glance goal) {
        H3 title = new H3();
        title.getElement().appendChild(Cards.written(goal.title()));
        return Cards.card(title, new Paragraph(Cards.tag(word(goal.state()), false)));
    }

    private static Component said(Said said) {
        Div card = new Div(new Paragraph(Cards.tag(word(said.kind()), false)));
        if (!said.words().isEmpty()) {
            card.add(new Quote(said.words()));
        }
        card.add(Cards.small(by(said)));
        Said.Answer answer = said.answer();
        if (answer != null && !answer.words().isEmpty()) {
            card.add(new Paragraph(text("InsightParts.answer", answer.by())), new Quote(answer.words()));
        }
        card.addClassNames("card", "stack-s");
        return card;
    }

    private static String by(Said said) {
        String written = day(LegalDays.of(said.writtenAt()));
        return said.onBehalfOf() == null
                ? text("InsightParts.by", said.writtenBy(), written)
                : text("InsightParts.onBehalfOf", said.writtenBy(), said.onBehalfOf(), written);
    }
}
