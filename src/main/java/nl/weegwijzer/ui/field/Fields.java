package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.text.ComponentTexts;

/**
 * Makes the fields that most pages have, so that they speak one language and look alike. Nothing is chosen beforehand,
 * and constants of enums are shown as their words. What only some pages need is made by {@link Pickers}.
 */
public final class Fields {

    private Fields() {}

    /** One line of text. */
    public static TextField line(String label) {
        return wide(ComponentTexts.in(new TextField(label)));
    }

    /** A text that grows with what is written; at most {@link Words#TEXT} characters are kept. */
    public static TextArea area(String label) {
        TextArea field = wide(ComponentTexts.in(new TextArea(label)));
        field.setMinRows(3);
        return field;
    }

    /** One of a few answers in words, each of them a large target. */
    public static <T> RadioButtonGroup<T> oneOf(String label, Collection<T> answers) {
        RadioButtonGroup<T> group = wide(ComponentTexts.in(new RadioButtonGroup<T>(label)));
        group.addClassName("choices");
        group.setItems(answers);
        group.setItemLabelGenerator(words());
        return group;
    }

    static <F extends InputField<?, ?>> F wide(F field) {
        field.setWidthFull();
        return field;
    }

    static <T> ItemLabelGenerator<T> words() {
        return item -> item instanceof Enum<?> constant ? word(constant) : String.valueOf(item);
    }
}
