package nl.weegwijzer.ui.professional.caseload;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.ElementConstants;
import java.util.List;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.Strong;

/** One list of the caseload, with a link to it that says how long it is. */
abstract class CaseTable<T> extends Section {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String title;
    private final H2 heading = new H2();
    private final GridTable table;
    private final Paragraph none;
    private final transient Lasting<T, T, NativeTableRow> rows;
    private int count;

    /** @param none what is said while the list is empty */
    CaseTable(String id, String title, String none, List<String> columns) {
        this.id = id;
        this.title = title;
        this.table = new GridTable(columns);
        this.none = new Paragraph(none);
        this.rows = new Lasting<>(table.rows(), row -> row, this::row, (row, same) -> {});
        heading.setId(id);
        heading.getElement().setAttribute("tabindex", "-1");
        table.getElement().setAttribute(ElementConstants.ARIA_LABELLEDBY_ATTRIBUTE_NAME, id);
        table.addClassName("case");
        addClassName("queue");
        add(heading, table, this.none);
    }

    abstract NativeTableRow row(T item);

    final void show(List<T> items) {
        count = items.size();
        rows.show(items);
        heading.setText(text("CaseTable.heading", title, count));
        table.setVisible(count > 0);
        none.setVisible(count == 0);
    }

    /** Leads here. */
    final Anchor link() {
        return new Anchor("#" + id, new Span(title), new Strong(String.valueOf(count)));
    }

    final NativeTableRow cells(Component... cells) {
        return table.row(cells);
    }

    static Anchor client(TrajectSummary traject) {
        return new Anchor(DeskPaths.traject(traject.id()), traject.clientName());
    }

    /** What can be done, for screen readers with the name of the client. */
    static ActionLink action(String words, String href, TrajectSummary traject) {
        ActionLink link = new ActionLink(words, href);
        Span whose = new Span(", " + traject.clientName());
        whose.addClassName("hush");
        link.add(whose);
        return link;
    }
}
