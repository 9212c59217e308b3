package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.administrator.PersonForm.NewPerson;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Makes a person, who can sign in once a code linked them. */
@Route(value = AdministrationPaths.NEW_PERSON, layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class NewPersonPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Administering administering;
    private final transient SubmissionId form = SubmissionId.create();

    NewPersonPage(Administering administering) {
        this.administering = administering;
        addClassNames("read", "stack");
        ErrorSummary errors = new ErrorSummary();
        add(
                new Trail(text("NewPersonPage.back"), "/" + AdministrationPaths.PEOPLE),
                errors,
                new Headline(text("NewPersonPage.title")),
                new PersonForm(errors, this::make));
    }

    private void make(NewPerson made) {
        PersonId person = administering.makePerson(form, made.name(), made.phone(), made.role(), made.profession());
        AdministrationPaths.showMade(AdministrationPaths.person(person));
    }
}
