package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;

/** Whether it was read, by whom, when an answer comes, what the answer is, and what changed by it. */
final class SaidState extends Div {

    private static final long serialVersionUID = 1L;

    SaidState(TrajectId traject, Told told) {
        addClassName("stack-s");
        Said said = told.said();
        Said.Answer answer = said.answer();
        if (answer == null) {
            waiting(told);
        } else {
            answered(said, answer);
            judged(traject, said);
        }
        Said.LedTo ledTo = said.ledTo();
        if (ledTo != null) {
            String version = text("SaidState.version", ledTo.version());
            add(Cards.line(text("SaidState.changed"), ""));
            add(Cards.link(version, said.question(), Paths.version(traject, ledTo.afweging(), ledTo.version())));
        }
    }

    private void waiting(Told told) {
        Said said = told.said();
        Said.Read read = said.read();
        if (read == null) {
            add(Cards.line(text("SaidState.unread"), ""));
        } else {
            add(Cards.line(text("SaidState.read"), text("SaidState.readBy", read.by(), written(read.at()))));
        }
        add(new Paragraph(told.late() ? text("SaidState.late") : text("SaidState.answerBy", day(said.answerBy()))));
    }

    private void answered(Said said, Said.Answer answer) {
        String by = text("SaidState.by", answer.by(), written(answer.at()));
        add(Cards.line(outcome(said.kind(), answer.outcome()), by));
        Said.Read read = said.read();
        if (read != null) {
            add(Cards.small(text("SaidState.firstRead", read.by(), written(read.at()))));
        }
        if (!answer.words().isEmpty()) {
            add(new Paragraph(text("SaidState.wrote", answer.by())), new Quote(answer.words()));
        }
        if (answer.outcome() == Outcome.NOT_YET_WEIGHED) {
            add(new Paragraph(text("SaidState.later")));
        }
    }

    /** Whether that was enough: said, or still to be asked. */
    private void judged(TrajectId traject, Said said) {
        Said.Enough enough = said.enough();
        if (enough == null) {
            if (!said.waiting()) {
                add(Cards.link(text("SaidState.enough"), said.words(), Paths.said(traject, said.id())));
            }
            return;
        }
        add(new Paragraph(enough.enough() ? text("SaidState.isEnough") : text("SaidState.notEnough")));
        if (!enough.words().isEmpty()) {
            add(new Quote(enough.words()));
        }
        if (!enough.enough()) {
            add(new Paragraph(text("SaidState.answerBy", day(said.answerBy()))));
        }
    }

    /** A question is answered, a mistake put right; only a wish is adopted. */
    private static String outcome(ResponseKind kind, Outcome outcome) {
        if (outcome == Outcome.NOT_YET_WEIGHED) {
            return text("SaidState.notYetWeighed");
        }
        if (kind == ResponseKind.QUESTION || kind == ResponseKind.NOT_UNDERSTOOD) {
            return text("SaidState.answered");
        }
        return switch (outcome) {
            case ADOPTED -> text("SaidState.adopted");
            case PARTLY -> text("SaidState.partly");
            default -> text("SaidState.not");
        };
    }

    private static String written(Instant moment) {
        return day(LegalDays.of(moment));
    }
}
