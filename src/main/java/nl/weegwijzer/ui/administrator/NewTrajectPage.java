package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Makes a traject from a client and their contact person. */
@Route(value = AdministrationPaths.NEW_TRAJECT, layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class NewTrajectPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Administering administering;
    private final transient Arranging arranging;

    NewTrajectPage(Administering administering, Arranging arranging) {
        this.administering = administering;
        this.arranging = arranging;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<PersonEntry> people = PersonEntry.of(administering.people());
        String client = AdministrationPaths.client(event);
        ErrorSummary errors = new ErrorSummary();
        SubmissionId form = SubmissionId.create();
        removeAll();
        add(
                new Trail(text("NewTrajectPage.back"), "/" + AdministrationPaths.TRAJECTEN),
                errors,
                new Headline(text("NewTrajectPage.title")),
                someoneMissing(people)
                        ? firstPeople()
                        : new TrajectForm(errors, people, client, (whose, contact) -> make(form, whose, contact)));
    }

    private static boolean someoneMissing(List<PersonEntry> people) {
        return people.stream().noneMatch(person -> person.is(Role.CLIENT))
                || people.stream().noneMatch(person -> person.is(Role.PROFESSIONAL));
    }

    private static Component firstPeople() {
        Div stack = new Div(
                new Paragraph(text("NewTrajectPage.firstPeople")),
                new ActionLink(text("NewPersonPage.title"), "/" + AdministrationPaths.NEW_PERSON).main());
        stack.addClassName("stack");
        return stack;
    }

    private void make(SubmissionId form, PersonId client, PersonId contact) {
        TrajectId traject = arranging.makeTraject(form, client, contact);
        AdministrationPaths.showMade(AdministrationPaths.traject(traject));
    }
}
