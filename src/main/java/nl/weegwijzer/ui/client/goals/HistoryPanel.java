package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.GoalSummary.Happening;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.Cards;

/** Everything that happened with a goal, and who did it. */
final class HistoryPanel extends Div {

    private static final long serialVersionUID = 1L;

    HistoryPanel(GoalSummary goal) {
        UnorderedList all = new UnorderedList();
        all.addClassNames("bare", "rows");
        goal.history().forEach(line -> all.add(line(line)));
        add(all);
    }

    private static ListItem line(Happening happening) {
        String who = happening.side() == Side.CLIENT ? text("HistoryPanel.you") : happening.by();
        ListItem line =
                new ListItem(new Paragraph(act(happening, who)), Cards.small(day(LegalDays.of(happening.at()))));
        line.addClassName("stack-s");
        if (!happening.title().isEmpty()) {
            line.add(new Quote(happening.title()));
        }
        if (!happening.words().isEmpty()) {
            line.add(new Quote(happening.words()));
        }
        return line;
    }

    private static String act(Happening happening, String who) {
        return switch (happening.act()) {
            case PROPOSED -> text("HistoryPanel.proposed", who);
            case REWORDED -> text("HistoryPanel.reworded", who);
            case SAID_YES -> text("HistoryPanel.saidYes", who);
            case SAID_NO -> text("HistoryPanel.saidNo", who);
            case COULD_NOT_ANSWER -> text("HistoryPanel.couldNotAnswer", who);
            case SAID_REACHED -> text("HistoryPanel.saidReached", who);
            case STOPPED -> text("HistoryPanel.stopped", who);
            case STEP_ADDED -> text("HistoryPanel.stepAdded", who);
            case STEP_MARKED -> text("HistoryPanel.stepMarked", who, marked(happening));
            default -> looked(happening, who);
        };
    }

    private static String looked(Happening happening, String who) {
        return switch (happening.act()) {
            case SCALE_PROPOSED -> text("HistoryPanel.scaleProposed", who);
            case SCALE_AGREED -> text("HistoryPanel.scaleAgreed", who);
            case SCALE_REFUSED -> text("HistoryPanel.scaleRefused", who);
            case SCALE_TAKEN_BACK -> text("HistoryPanel.scaleTakenBack", who);
            case SCORED -> text("HistoryPanel.scored", who);
            case SAID_HELPED -> text("HistoryPanel.helped", who);
            case SAID_HELPED_A_BIT -> text("HistoryPanel.helpedABit", who);
            case SAID_DID_NOT_HELP -> text("HistoryPanel.didNotHelp", who);
            default -> throw new IllegalStateException("no words for " + happening.act());
        };
    }

    private static String marked(Happening happening) {
        return happening.status() == null ? "" : StepsPanel.status(happening.status());
    }
}
