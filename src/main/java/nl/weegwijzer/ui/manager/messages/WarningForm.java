package nl.weegwijzer.ui.manager.messages;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import nl.weegwijzer.response.warning.WarningInTime;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.field.Fields;

/** How many working days before the promised day a message without an answer comes up. */
final class WarningForm extends Div {

    private static final long serialVersionUID = 1L;

    WarningForm(WarningInTime warning, Receipt receipt) {
        RadioButtonGroup<Integer> days = Fields.oneOf(
                text("WarningForm.days"),
                IntStream.rangeClosed(0, WarningInTime.MOST).boxed().toList());
        days.addClassName("tight");
        days.setItemLabelGenerator(many -> many == 0 ? text("WarningForm.onTheDay") : text("WarningForm.before", many));
        days.setValue(warning.days());
        NativeButton save = new NativeButton(text("WarningForm.save"), _ -> {
            warning.warn(days.getValue());
            receipt.show(text("WarningForm.saved"));
        });
        save.addClassName("button");
        addClassName("stack");
        add(days, new Div(save));
    }
}
