package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.response.comparison.Distance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.ui.block.Pairs;

/** Whether feeling and weighing come closer to each other. It is a subject for a talk, and no mark for anyone. */
final class DistancePanel extends Div {

    private static final long serialVersionUID = 1L;

    DistancePanel(SideBySide sides) {
        addClassNames("read", "stack");
        Pairs moments = new Pairs();
        for (Moment moment : Moment.values()) {
            Distance distance = sides.distances().get(moment);
            moments.with(name(moment), distance == null ? text("DistancePanel.unknown") : says(distance));
        }
        add(moments, new Paragraph(text("DistancePanel.noMark")));
    }

    /** Whether there is anything to show. */
    static boolean known(SideBySide sides) {
        return sides.distances().values().stream().anyMatch(distance -> !distance.unknown());
    }

    private static String says(Distance distance) {
        if (distance.unknown()) {
            return text("DistancePanel.unknown");
        }
        double rounded = Math.round(distance.notFeltAsWeighed().steps() * 10) / 10.0;
        return text("DistancePanel.mean", rounded, distance.notFeltAsWeighed().over());
    }

    private static String name(Moment moment) {
        return switch (moment) {
            case BEFORE_READING -> text("DistancePanel.before");
            case AFTER_READING -> text("DistancePanel.after");
            case AFTER_CONVERSATION -> text("DistancePanel.afterTalk");
        };
    }
}
