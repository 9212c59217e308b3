package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.text.ComponentTexts;

/**
 * Makes the fields of all pages, so that they speak one language and look alike. Nothing is chosen beforehand, and
 * constants of enums are shown as their words.
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

    /** An e-mail address. */
    public static EmailField email(String label) {
        return wide(ComponentTexts.in(new EmailField(label)));
    }

    /** A whole number. */
    public static IntegerField number(String label) {
        return ComponentTexts.in(new IntegerField(label));
    }

    /** A day, typed or picked. */
    public static DatePicker day(String label) {
        return ComponentTexts.in(new DatePicker(label));
    }

    /** One of a few answers in words, each of them a large target. */
    public static <T> RadioButtonGroup<T> oneOf(String label, Collection<T> answers) {
        RadioButtonGroup<T> group = wide(ComponentTexts.in(new RadioButtonGroup<T>(label)));
        group.addClassName("choices");
        group.setItems(answers);
        group.setItemLabelGenerator(words());
        return group;
    }

    /** Any number of answers, each of them a large target. */
    public static <T> CheckboxGroup<T> someOf(String label, Collection<T> answers) {
        CheckboxGroup<T> group = wide(ComponentTexts.in(new CheckboxGroup<T>(label)));
        group.addClassName("choices");
        group.setItems(answers);
        group.setItemLabelGenerator(words());
        return group;
    }

    /** Yes or nothing. */
    public static Checkbox tick(String label) {
        return ComponentTexts.in(new Checkbox(label));
    }

    /** One of a list that is short enough to read. */
    public static <T> Select<T> pick(String label, Collection<T> answers) {
        Select<T> select = wide(ComponentTexts.in(new Select<T>()));
        select.setLabel(label);
        select.setItems(answers);
        select.setItemLabelGenerator(words());
        return select;
    }

    /** One of a list that is long enough to search by typing. */
    public static <T> ComboBox<T> find(String label, Collection<T> answers) {
        ComboBox<T> box = wide(ComponentTexts.in(new ComboBox<T>(label)));
        box.setItems(answers);
        box.setItemLabelGenerator(words());
        return box;
    }

    private static <F extends InputField<?, ?>> F wide(F field) {
        field.setWidthFull();
        return field;
    }

    private static <T> ItemLabelGenerator<T> words() {
        return item -> item instanceof Enum<?> constant ? word(constant) : String.valueOf(item);
    }
}
