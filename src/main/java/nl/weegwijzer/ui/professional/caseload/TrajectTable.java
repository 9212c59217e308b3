package nl.weegwijzer.ui.professional.caseload;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.ui.professional.DeskPaths;

/** Every traject in care, archived ones included. */
final class TrajectTable extends CaseTable<TrajectSummary> {

    private static final long serialVersionUID = 1L;

    TrajectTable(String id, String title) {
        super(
                id,
                title,
                text("TrajectTable.none"),
                List.of(
                        text("TrajectTable.client"),
                        text("TrajectTable.since"),
                        text("TrajectTable.contact"),
                        text("TrajectTable.state"),
                        text("TrajectTable.do")));
    }

    @Override
    NativeTableRow row(TrajectSummary traject) {
        String state = traject.archivedAt() == null ? text("TrajectTable.running") : text("TrajectTable.archived");
        return cells(
                client(traject),
                new Span(day(traject.startedOn())),
                new Span(traject.contactName()),
                new Span(state),
                action(text("TrajectTable.open"), DeskPaths.traject(traject.id()), traject));
    }
}
