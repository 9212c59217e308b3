package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Everyone of the organisation, by name: what they are, and whether they can sign in. */
@Route(value = AdministrationPaths.PEOPLE, layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PeoplePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Administering administering;

    PeoplePage(Administering administering) {
        this.administering = administering;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Div head = new Div(
                new Headline(text("PeoplePage.title")),
                new ActionLink(text("NewPersonPage.title"), "/" + AdministrationPaths.NEW_PERSON).main());
        head.addClassNames("row", "spread");
        removeAll();
        add(head, new NameSearch<>(PersonEntry.of(administering.people()), PersonEntry::name, PeoplePage::table));
    }

    private static Component table(List<PersonEntry> people) {
        GridTable table = new GridTable(List.of(
                text("PeoplePage.name"), text("PeoplePage.role"), text("PeoplePage.phone"), text("PeoplePage.signIn")));
        people.forEach(person -> table.addRow(
                new Anchor(AdministrationPaths.person(person.id()), person.name()),
                new Span(person.roleWords()),
                new Span(person.phone() == null ? text("PeoplePage.noPhone") : person.phone()),
                new Span(person.linked() ? text("PeoplePage.linked") : text("PeoplePage.notLinked"))));
        return table;
    }
}
