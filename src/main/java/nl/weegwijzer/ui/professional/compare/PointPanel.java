package nl.weegwijzer.ui.professional.compare;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.response.comparison.ClientView;
import nl.weegwijzer.response.comparison.Difference;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.ui.block.Shape;
import nl.weegwijzer.ui.block.ThreeViews;
import nl.weegwijzer.ui.block.ThreeViews.Shelf;
import nl.weegwijzer.ui.professional.Tag;
import org.jspecify.annotations.Nullable;

/** One point: the sentence first, then the drawing. */
final class PointPanel extends Article {

    private static final long serialVersionUID = 1L;

    PointPanel(Row row, Compared compared) {
        Div title = new Div(new H3(row.name()));
        title.addClassName("title");
        if (row.comparison().differences().isEmpty()) {
            title.add(new Tag(Views.kind(row)));
        }
        row.comparison().differences().forEach(difference -> title.add(Tag.strong(word(difference))));
        Div talk = new Div();
        talk.addClassNames("talk", "stack-s");
        if (row.own()) {
            talk.add(new Paragraph(text("PointPanel.own", compared.client())));
        }
        talk.add(new Paragraph(said(row, compared.client())));
        advice(row, compared.client()).forEach(sentence -> talk.add(new Paragraph(sentence)));
        addClassName("compare");
        add(title, talk, drawing(row, compared.client()));
    }

    private static ThreeViews drawing(Row row, String client) {
        int from = row.comparison().differences().contains(Difference.NOT_HEARD) ? 1 : 2;
        return new ThreeViews(
                new Shelf(Shape.DISC, step(row.importance()), text("Views.important", client), Views.important(row)),
                new Shelf(Shape.WEIGHT, row.weight().step(), text("Views.weighed"), Views.weighed(row)),
                new Shelf(Shape.FELT, step(row.feeling()), text("Views.felt", client), Views.felt(row)),
                from);
    }

    private static @Nullable Integer step(@Nullable ClientView view) {
        return view == null ? null : view.step();
    }

    /** Who weighed it how, as sentences; what is not known is left out. */
    private static String said(Row row, String client) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text("PointPanel.weighed", Views.weighed(row)));
        if (row.importance() == null && row.feeling() == null) {
            sentences.add(text("PointPanel.silent", client));
        }
        if (row.importance() != null) {
            sentences.add(text("PointPanel.important", client, Views.important(row)));
        }
        if (row.feeling() != null) {
            sentences.add(text("PointPanel.felt", client, Views.felt(row)));
        }
        return String.join(" ", sentences);
    }

    private static List<String> advice(Row row, String client) {
        return row.now() == null
                ? row.comparison().differences().stream()
                        .map(PointPanel::advice)
                        .toList()
                : List.of(text("PointPanel.changed", word(row.now()), client));
    }

    private static String advice(Difference difference) {
        return switch (difference) {
            case MISSED -> text("PointPanel.missed");
            case NOT_HEARD -> text("PointPanel.notHeard");
            case NOT_FELT -> text("PointPanel.notFelt");
            case OVERESTIMATED -> text("PointPanel.overestimated");
            case IMPOSED -> text("PointPanel.imposed");
            case FEARED -> text("PointPanel.feared");
        };
    }
}
