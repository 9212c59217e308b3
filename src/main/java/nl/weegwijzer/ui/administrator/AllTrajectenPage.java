package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.shell.DeskLayout;

/** All trajecten of the organisation, by the name of the client. */
@Route(value = AdministrationPaths.TRAJECTEN, layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class AllTrajectenPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Arranging arranging;

    AllTrajectenPage(Arranging arranging) {
        this.arranging = arranging;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Div head = new Div(
                new Headline(text("AllTrajectenPage.title")),
                new ActionLink(text("NewTrajectPage.title"), "/" + AdministrationPaths.NEW_TRAJECT).main());
        head.addClassNames("row", "spread");
        List<TrajectSummary> trajecten = arranging.trajecten();
        removeAll();
        add(
                head,
                trajecten.isEmpty()
                        ? new Paragraph(text("AllTrajectenPage.empty"))
                        : new NameSearch<>(trajecten, TrajectSummary::clientName, AllTrajectenPage::table));
    }

    private static Component table(List<TrajectSummary> trajecten) {
        GridTable table = new GridTable(List.of(
                text("AllTrajectenPage.client"),
                text("AllTrajectenPage.contact"),
                text("AllTrajectenPage.startedOn"),
                text("AllTrajectenPage.state")));
        trajecten.forEach(traject -> table.addRow(
                new Anchor(AdministrationPaths.traject(traject.id()), traject.clientName()),
                new Span(traject.contactName()),
                new Span(day(traject.startedOn())),
                new Span(
                        traject.archivedAt() == null
                                ? text("AllTrajectenPage.running")
                                : text("AllTrajectenPage.archived"))));
        return table;
    }
}
