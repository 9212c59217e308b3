package nl.weegwijzer.ui.professional.own;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
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
        RadioButtonGroup<Boolean> met = Fields.oneOf(pitfall.label(), List.of(true, false));
        met.setItemLabelGenerator(yes -> yes ? text("PitfallField.met") : text("PitfallField.notMet"));
        met.setHelperText(pitfall.clientText());
        met.addClassName("tight");
        met.setId("eigen-" + code);
        met.setValue(notes.met().get(code));
        met.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                pen.act(() -> pen.tools().own().noting().meet(pen.traject(), pen.afweging(), code, change.getValue()));
                done.setVisible(change.getValue());
            }
        });
        addClassName("stack-s");
        add(met, done);
    }
}
