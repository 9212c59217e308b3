package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import org.jspecify.annotations.Nullable;

/** Asks who somebody is and what they do here. */
final class PersonForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = Fields.line(text("PersonForm.name"));
    private final TextField phone = Fields.line(text("PersonForm.phone"));
    private final RadioButtonGroup<Role> role = Fields.oneOf(text("PersonForm.role"), List.of(Role.values()));
    private final TextField profession = Fields.line(text("PersonForm.profession"));
    private final ErrorSummary errors;
    private final transient Consumer<NewPerson> ready;

    /** Somebody who is to be made. */
    record NewPerson(
            String name, String phone, Role role, @Nullable String profession) {}

    /**
     * @param errors where it says what has to be put right
     * @param ready gets what was written, once nothing has to be put right
     */
    PersonForm(ErrorSummary errors, Consumer<NewPerson> ready) {
        this.errors = errors;
        this.ready = ready;
        addClassName("stack");
        phone.setHelperText(text("PersonForm.phoneHelp"));
        profession.setHelperText(text("PersonForm.professionHelp"));
        profession.setVisible(false);
        role.addValueChangeListener(change -> profession.setVisible(
                change.getValue() == Role.PROFESSIONAL || change.getValue() == Role.CHAIN_PARTNER));
        NativeButton add = new NativeButton(text("PersonForm.add"), _ -> submit());
        add.addClassNames("button", "main");
        add.addClickShortcut(Key.ENTER).listenOn(name, phone, profession);
        add(name, phone, role, profession, add);
    }

    private void submit() {
        Checks checks = new Checks()
                .filled(name, text("PersonForm.nameMissing"))
                .fits(name, Words.LINE)
                .fits(phone, Administering.PHONE)
                .chosen(role, text("PersonForm.roleMissing"));
        if (profession.isVisible()) {
            checks.fits(profession, Administering.PROFESSION);
        }
        if (errors.show(checks.problems())) {
            String work = profession.isVisible() ? profession.getValue() : null;
            ready.accept(new NewPerson(name.getValue(), phone.getValue(), role.getValue(), work));
        }
    }
}
