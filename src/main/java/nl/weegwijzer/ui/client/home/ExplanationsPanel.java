package nl.weegwijzer.ui.client.home;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.response.progress.Explained;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.LiveCards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;

/** Every explanation, with whether it is new and how far the client has weighed along. */
final class ExplanationsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final Paragraph none;
    private final boolean closed;
    private LocalDate today = LocalDate.EPOCH;
    private final LiveCards<Explained> cards =
            new LiveCards<>(one -> one.afweging() + " " + one.neverRead(), this::heading, this::fill);

    ExplanationsPanel(TrajectId traject, boolean closed) {
        none = new Paragraph(
                WhileOpen.nothing(closed, text("ExplanationsPanel.none"), text("ExplanationsPanel.begin")));
        this.traject = traject;
        this.closed = closed;
        add(none, cards);
    }

    void show(List<Explained> explanations, LocalDate day) {
        today = day;
        none.setVisible(explanations.isEmpty());
        cards.show(explanations);
    }

    private Article heading(Explained explained, Div box) {
        String reading = explained.neverRead()
                ? Paths.before(traject, explained.afweging())
                : Paths.explanation(traject, explained.afweging());
        return Cards.card(Cards.linked(explained.question(), reading), box);
    }

    private void fill(Div box, Explained explained) {
        if (explained.unread()) {
            box.add(new Paragraph(Cards.tag(text("ExplanationsPanel.unread"), true)));
        }
        box.add(new Paragraph(version(explained)));
        if (explained.open()) {
            box.add(new Paragraph(open(explained)));
            box.add(Cards.link(
                    text("ExplanationsPanel.choose"),
                    explained.question(),
                    Paths.choose(traject, explained.afweging())));
        }
        if (explained.factors() > 0) {
            weighing(box, explained);
        }
    }

    private String open(Explained explained) {
        LocalDate until = explained.putOffUntil();
        if (until == null || closed) {
            return text("ExplanationsPanel.open");
        }
        return explained.choosesNow(today)
                ? text("ExplanationsPanel.chooseNow", until)
                : text("ExplanationsPanel.putOff", until);
    }

    private static String version(Explained explained) {
        String published = day(LegalDays.of(explained.publishedAt()));
        return explained.number() == 1
                ? text("ExplanationsPanel.first", published)
                : text("ExplanationsPanel.version", explained.number(), published);
    }

    private void weighing(Div box, Explained explained) {
        if (explained.answered() > 0) {
            box.add(new Paragraph(text("ExplanationsPanel.answered", explained.answered(), explained.factors())));
        }
        String question = explained.question();
        box.add(
                explained.answered() < explained.factors()
                        ? Cards.link(
                                text("ExplanationsPanel.weigh"), question, Paths.weigh(traject, explained.afweging()))
                        : Cards.link(
                                text("ExplanationsPanel.compare"),
                                question,
                                Paths.compare(traject, explained.afweging())));
    }
}
