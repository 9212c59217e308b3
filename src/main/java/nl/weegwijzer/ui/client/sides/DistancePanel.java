package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.response.comparison.Distance;
import nl.weegwijzer.response.comparison.Distance.Mean;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.ui.block.Pairs;
import nl.weegwijzer.ui.client.Cards;

/** Whether feeling and weighing come closer to each other. It is a subject for a talk, and no mark for anyone. */
final class DistancePanel extends Div {

    private static final long serialVersionUID = 1L;

    /** @param overTime where it stands through time */
    DistancePanel(SideBySide sides, String overTime) {
        addClassNames("read", "stack");
        Pairs moments = new Pairs();
        for (Moment moment : Moment.values()) {
            Distance distance = sides.distances().get(moment);
            moments.with(name(moment), distance == null ? text("DistancePanel.unknown") : says(distance));
        }
        add(
                moments,
                new Paragraph(text("DistancePanel.noMark")),
                Cards.link(text("DistancePanel.overTime"), "", overTime));
    }

    /** Whether there is anything to show. */
    static boolean known(SideBySide sides) {
        return sides.distances().values().stream().anyMatch(distance -> !distance.unknown());
    }

    private static String says(Distance distance) {
        if (distance.unknown()) {
            return text("DistancePanel.unknown");
        }
        Mean felt = distance.notFeltAsWeighed();
        Mean little = distance.feltTooLittle();
        String first = text("DistancePanel.mean", rounded(felt), felt.over());
        return little.over() == 0
                ? first
                : first + " " + text("DistancePanel.tooLittle", rounded(little), little.over());
    }

    private static double rounded(Mean mean) {
        return Math.round(mean.steps() * 10) / 10.0;
    }

    private static String name(Moment moment) {
        return switch (moment) {
            case BEFORE_READING -> text("DistancePanel.before");
            case AFTER_READING -> text("DistancePanel.after");
            case AFTER_CONVERSATION -> text("DistancePanel.afterTalk");
        };
    }
}
