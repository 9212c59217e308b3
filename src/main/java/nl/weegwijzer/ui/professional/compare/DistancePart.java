package nl.weegwijzer.ui.professional.compare;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weegwijzer.response.comparison.Distance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.professional.DeskPaths;
import org.jspecify.annotations.Nullable;

/** How far apart the views lay at each moment, never without over how many points; a subject, no mark. */
final class DistancePart extends Div {

    private static final long serialVersionUID = 1L;

    DistancePart(Compared compared) {
        GridTable table = new GridTable(
                List.of(text("DistancePart.moment"), text("DistancePart.notFelt"), text("DistancePart.tooLittle")));
        for (Moment moment : Moment.values()) {
            row(table, moment, compared.sides().distances().get(moment));
        }
        Part part = new Part(text("DistancePart.title"), table, new Paragraph(text("DistancePart.noMark")));
        part.add(Cards.link(
                text("DistancePart.overTime"),
                "",
                DeskPaths.heard(compared.traject().id())));
        part.addClassName("stack");
        add(part);
    }

    private static void row(GridTable table, Moment moment, @Nullable Distance distance) {
        if (distance == null || distance.unknown()) {
            table.addRow(new Span(word(moment)), unknown(), unknown());
        } else {
            table.addRow(new Span(word(moment)), mean(distance.notFeltAsWeighed()), mean(distance.feltTooLittle()));
        }
    }

    private static Span mean(Distance.Mean mean) {
        if (mean.over() == 0) {
            return unknown();
        }
        double rounded = Math.round(mean.steps() * 10) / 10.0;
        return new Span(text("DistancePart.mean", rounded, mean.over()));
    }

    private static Span unknown() {
        return new Span(text("DistancePart.unknown"));
    }
}
