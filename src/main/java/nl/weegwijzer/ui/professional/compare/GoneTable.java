package nl.weegwijzer.ui.professional.compare;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weegwijzer.response.comparison.SideBySide.Gone;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.Part;

/** What the client said of factors that no longer stand in the newest version. */
final class GoneTable extends Div {

    private static final long serialVersionUID = 1L;

    GoneTable(Compared compared) {
        GridTable table = new GridTable(List.of(
                text("PointTable.point"),
                text("GoneTable.version"),
                text("Views.important", compared.client()),
                text("Views.weighed"),
                text("Views.felt", compared.client())));
        compared.sides().gone().forEach(one -> addTo(table, one));
        add(new Part(text("GoneTable.title"), table));
        setVisible(!compared.sides().gone().isEmpty());
    }

    private static void addTo(GridTable table, Gone one) {
        table.addRow(
                new Span(one.name()),
                new Span(String.valueOf(one.version())),
                new Span(one.importance() == null ? text("Views.unanswered") : word(one.importance())),
                new Span(word(one.weight())),
                new Span(one.feeling() == null ? text("Views.unanswered") : word(one.feeling())));
    }
}
