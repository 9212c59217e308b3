package nl.weegwijzer.ui.professional.own;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.afweging.notes.Notes;
import nl.weegwijzer.catalogue.Pitfall;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.professional.bench.Pen;

/** One pitfall: did I meet it, and what did I do about it. */
final class PitfallField extends Div {

    private static final long serialVersionUID = 1L;

    PitfallField(Pen pen, Pitfall pitfall, Notes notes) {
        String code = pitfall.code();
        AutosavedTextArea done = pen.ownText(text("PitfallField.done"), code, notes.words(code));
        done.setVisible(notes.met().getOrDefault(code, false));
        addClassName("stack-s");
        add(met(pitfall, notes, yes -> {
            pen.act(() -> pen.tools().own().noting().meet(pen.traject(), pen.afweging(), code, yes));
            done.setVisible(yes);
        }));
        add(done);
    }

    private static Component met(Pitfall pitfall, Notes notes, Consumer<Boolean> answer) {
        RadioButtonGroup<Boolean> met = Fields.oneOf(pitfall.label(), List.of(true, false));
        met.setItemLabelGenerator(yes -> yes ? text("PitfallField.met") : text("PitfallField.notMet"));
        met.setHelperText(pitfall.clientText());
        met.addClassName("tight");
        met.setId("eigen-" + pitfall.code());
        met.setValue(notes.met().get(pitfall.code()));
        met.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                answer.accept(change.getValue());
            }
        });
        return met;
    }
}
