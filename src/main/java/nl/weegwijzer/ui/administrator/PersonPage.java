package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Pairs;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.shell.DeskLayout;

/** One person: what they are here, and the code with which they sign in for the first time. */
@Route(value = AdministrationPaths.PERSON, layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PersonPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Administering administering;

    PersonPage(Administering administering) {
        this.administering = administering;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonEntry person = find(event.getRouteParameters().get("person").orElse(""));
        Receipt receipt = new Receipt();
        removeAll();
        add(new Trail(text("PersonPage.back"), "/" + AdministrationPaths.PEOPLE), new Headline(person.name()));
        add(receipt, facts(person));
        if (person.is(Role.CLIENT)) {
            add(traject(person));
        }
        add(code(person, receipt));
        if (AdministrationPaths.justMade(event)) {
            receipt.arrive(text("PersonPage.made", person.name()));
        }
    }

    private PersonEntry find(String id) {
        return PersonEntry.of(administering.person(PersonId.parse(id))).getFirst();
    }

    private Part code(PersonEntry person, Receipt receipt) {
        CodePanel panel = new CodePanel(person, press -> {
            receipt.setVisible(false);
            return administering.handOutCode(press, person.id());
        });
        return new Part(text("CodePanel.title"), panel);
    }

    private static Pairs facts(PersonEntry person) {
        Pairs facts = new Pairs()
                .with(text("PeoplePage.role"), person.roleWords())
                .with(text("PeoplePage.phone"), person.phone() == null ? text("PeoplePage.noPhone") : person.phone())
                .with(
                        text("PeoplePage.signIn"),
                        person.linked() ? text("PeoplePage.linked") : text("PeoplePage.notLinked"));
        facts.addClassName("no-print");
        return facts;
    }

    private static ActionLink traject(PersonEntry client) {
        ActionLink link = new ActionLink(text("NewTrajectPage.title"), AdministrationPaths.newTraject(client.id()));
        link.addClassName("no-print");
        return link;
    }
}
