package nl.weegwijzer.ui.professional.own;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.notes.Knowing;
import nl.weegwijzer.afweging.notes.Notes;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.professional.bench.Pen;

/** Whether a factor was weighed knowingly or by intuition; said to oneself alone. */
public final class KnowingField extends Div {

    private static final long serialVersionUID = 1L;

    public KnowingField(Pen pen, ItemId factor, Notes notes) {
        RadioButtonGroup<Knowing> how = Fields.oneOf(text("KnowingField.label"), List.of(Knowing.values()));
        how.setHelperText(text("KnowingField.help"));
        how.addClassName("tight");
        addClassNames("own", "no-print");
        add(pen.choice(
                how,
                Place.choice(factor, "KNOWING"),
                notes.knowing(factor).orElse(null),
                chosen -> pen.tools().own().noting().weighed(pen.traject(), pen.afweging(), factor, chosen)));
    }
}
