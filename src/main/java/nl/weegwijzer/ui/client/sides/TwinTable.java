package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.ui.client.Answers;
import nl.weegwijzer.ui.client.Cards;

/** The same points in the same order as the drawing, as a table. It keeps its roles when it folds into blocks. */
final class TwinTable extends Div {

    static final String ID = "tabel";

    private static final long serialVersionUID = 1L;

    private final String important = text("Shelves.important");
    private final String weighed = text("Shelves.weighed");
    private final String felt = text("Shelves.felt");
    private final String stands = text("TwinTable.stands");

    TwinTable(List<Row> rows) {
        NativeTableBody body = role(new NativeTableBody(), "rowgroup");
        rows.forEach(row -> body.add(line(row)));
        NativeTable table = role(new NativeTable(head(), body), "table");
        table.setCaptionText(text("TwinTable.title"));
        table.addClassName("grid");
        setId(ID);
        addClassName("part");
        add(table);
    }

    private Component head() {
        NativeTableRow row = role(new NativeTableRow(), "row");
        for (String column : List.of(text("TwinTable.point"), important, weighed, felt, stands)) {
            NativeTableHeaderCell cell = role(new NativeTableHeaderCell(column), "columnheader");
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        NativeTableHeader head = role(new NativeTableHeader(), "rowgroup");
        head.add(row);
        return head;
    }

    private NativeTableRow line(Row row) {
        NativeTableHeaderCell name = role(new NativeTableHeaderCell(), "rowheader");
        name.getElement().setAttribute("scope", "row");
        name.getElement().appendChild(Cards.written(row.name()));
        NativeTableRow line = role(new NativeTableRow(), "row");
        line.add(name);
        line.add(cell(important, Answers.word(row.importance())));
        line.add(cell(weighed, Talk.counted(row)));
        line.add(cell(felt, Answers.word(row.feeling())));
        line.add(cell(stands, Talk.brief(row)));
        return line;
    }

    private static NativeTableCell cell(String column, String words) {
        NativeTableCell cell = role(new NativeTableCell(words), "cell");
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
