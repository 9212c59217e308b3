package nl.weegwijzer.ui.manager;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.kader.KaderWords;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;
import org.jspecify.annotations.Nullable;

/** Asks what a version of a kader says; every field counts, as a client reads them all. */
final class KaderForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = Fields.line(text("KaderForm.name"));
    private final TextArea explanation = Fields.area(text("KaderForm.explanation"));
    private final TextArea room = Fields.area(text("KaderForm.room"));
    private final TextField owner = Fields.line(text("KaderForm.owner"));
    private final TextField source = Fields.line(text("KaderForm.source"));
    private final DatePicker validFrom = Pickers.day(text("KaderForm.validFrom"));
    private final ErrorSummary errors;
    private final transient Consumer<KaderWords> ready;
    private @Nullable RadioButtonGroup<KaderKind> kind;

    /**
     * @param errors where it says what has to be put right
     * @param before what the version before says, or null for the first
     * @param ready gets what was written, once nothing has to be put right
     */
    KaderForm(ErrorSummary errors, @Nullable KaderWords before, Consumer<KaderWords> ready) {
        this.errors = errors;
        this.ready = ready;
        help();
        if (before != null) {
            fill(before);
        }
        NativeButton save =
                new NativeButton(before == null ? text("KaderForm.make") : text("KaderForm.change"), _ -> submit());
        save.addClassNames("button", "main");
        addClassName("stack");
        add(name, explanation, room, owner, source, validFrom, save);
    }

    /** Asks of what kind it is too, first of all; that stays the same in each version. */
    void asking(RadioButtonGroup<KaderKind> field) {
        kind = field;
        addComponentAsFirst(field);
    }

    private void help() {
        name.setHelperText(text("KaderForm.nameHelp"));
        explanation.setHelperText(text("KaderForm.explanationHelp"));
        room.setHelperText(text("KaderForm.roomHelp"));
        owner.setHelperText(text("KaderForm.ownerHelp"));
        source.setHelperText(text("KaderForm.sourceHelp"));
        validFrom.setHelperText(text("KaderForm.validFromHelp"));
    }

    private void fill(KaderWords before) {
        name.setValue(before.name());
        explanation.setValue(before.explanation());
        room.setValue(before.room());
        owner.setValue(before.owner());
        source.setValue(before.source());
    }

    private void submit() {
        Checks checks = new Checks();
        if (kind != null) {
            checks.chosen(kind, text("KaderForm.kindMissing"));
        }
        checks.filled(name, text("KaderForm.nameMissing")).fits(name, Words.LINE);
        checks.filled(explanation, text("KaderForm.explanationMissing")).fits(explanation, Words.TEXT);
        checks.filled(room, text("KaderForm.roomMissing")).fits(room, Words.TEXT);
        checks.filled(owner, text("KaderForm.ownerMissing")).fits(owner, Words.LINE);
        checks.filled(source, text("KaderForm.sourceMissing")).fits(source, Words.LINE);
        checks.chosen(validFrom, text("KaderForm.validFromMissing"));
        if (errors.show(checks.problems())) {
            ready.accept(words());
        }
    }

    private KaderWords words() {
        return new KaderWords(
                name.getValue(),
                explanation.getValue(),
                room.getValue(),
                owner.getValue(),
                source.getValue(),
                validFrom.getValue());
    }
}
