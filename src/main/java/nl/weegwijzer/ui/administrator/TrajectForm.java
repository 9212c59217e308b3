package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.BiConsumer;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Pickers;

/** Asks whose traject it is, and who will be their contact person. */
final class TrajectForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<PersonEntry> client;
    private final ComboBox<PersonEntry> contact;
    private final ErrorSummary errors;
    private final transient BiConsumer<PersonId, PersonId> ready;

    /** @param wanted the client to begin with, if there is such a client */
    TrajectForm(ErrorSummary errors, List<PersonEntry> people, String wanted, BiConsumer<PersonId, PersonId> ready) {
        this.errors = errors;
        this.ready = ready;
        this.client = choice(text("TrajectForm.client"), Role.CLIENT, people);
        this.contact = choice(text("TrajectForm.contact"), Role.PROFESSIONAL, people);
        contact.setHelperText(text("TrajectForm.contactHelp"));
        client.getListDataView()
                .getItems()
                .filter(person -> person.id().toString().equals(wanted))
                .findFirst()
                .ifPresent(client::setValue);
        NativeButton make = new NativeButton(text("TrajectForm.make"), _ -> submit());
        make.addClassNames("button", "main");
        addClassName("stack");
        add(client, contact, make);
    }

    private static ComboBox<PersonEntry> choice(String label, Role role, List<PersonEntry> people) {
        ComboBox<PersonEntry> box = Pickers.find(
                label, people.stream().filter(person -> person.is(role)).toList());
        box.setItemLabelGenerator(TrajectForm::words);
        return box;
    }

    /** With the number, by which two people of one name can be told apart. */
    static String words(PersonEntry person) {
        return person.phone() == null ? person.name() : text("TrajectForm.nameAndPhone", person.name(), person.phone());
    }

    private void submit() {
        Checks checks = new Checks()
                .chosen(client, text("TrajectForm.clientMissing"))
                .chosen(contact, text("TrajectForm.contactMissing"));
        if (errors.show(checks.problems())) {
            ready.accept(client.getValue().id(), contact.getValue().id());
        }
    }
}
