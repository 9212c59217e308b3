package nl.weegwijzer.ui.professional.compare;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.Strong;

/** The same points in the same order, as a table. */
final class PointTable extends Div {

    static final String ID = "tabel";

    private static final long serialVersionUID = 1L;

    PointTable(Compared compared) {
        GridTable table = new GridTable(List.of(
                text("PointTable.point"),
                text("Views.important", compared.client()),
                text("Views.weighed"),
                text("Views.felt", compared.client()),
                text("PointTable.kind")));
        compared.sides().rows().forEach(row -> addTo(table, row));
        setId(ID);
        add(new Part(text("PointTable.title"), table));
    }

    private static void addTo(GridTable table, Row row) {
        table.addRow(
                new Span(row.name()),
                new Span(Views.important(row)),
                new Span(Views.weighed(row)),
                new Span(Views.felt(row)),
                kind(row));
    }

    private static Span kind(Row row) {
        Span kind = new Span(new Strong(Views.kind(row)));
        if (row.comparison().gap() > 0) {
            kind.add(new Span(text("PointTable.steps", row.comparison().gap())));
        }
        return kind;
    }
}
