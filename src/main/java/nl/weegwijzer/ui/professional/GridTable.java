package nl.weegwijzer.ui.professional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A table in plain HTML that folds into blocks on a small screen. Its roles are written out, so that screen readers find
 * the same rows and columns when it does.
 */
public final class GridTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final NativeTableBody body = new NativeTableBody();
    private final transient List<String> columns;

    /** @param columns what the columns are called; the first one names the row */
    public GridTable(List<String> columns) {
        this.columns = List.copyOf(columns);
        NativeTableRow heads = role(new NativeTableRow(), "row");
        columns.forEach(column -> {
            NativeTableHeaderCell head = role(new NativeTableHeaderCell(column), "columnheader");
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        addClassName("grid");
        role(this, "table");
        add(role(new NativeTableHeader(heads), "rowgroup"), role(body, "rowgroup"));
    }

    /** What holds the rows and nothing else. */
    public Component rows() {
        return body;
    }

    /** Makes a row, with a cell for each column. */
    public NativeTableRow row(Component... cells) {
        NativeTableRow row = role(new NativeTableRow(), "row");
        NativeTableHeaderCell name = role(new NativeTableHeaderCell(cells[0]), "rowheader");
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (int at = 1; at < cells.length; at++) {
            NativeTableCell cell = role(new NativeTableCell(cells[at]), "cell");
            cell.getElement().setAttribute("data-label", columns.get(at));
            row.add(cell);
        }
        return row;
    }

    /** Adds a row that stays as it is. */
    public void addRow(Component... cells) {
        body.add(row(cells));
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
