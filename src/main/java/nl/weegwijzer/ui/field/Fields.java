package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.text.ComponentTexts;

/** Makes the fields of all pages, so that they speak one language and look alike. Nothing is chosen beforehand. */
public final class Fields {

    private Fields() {}

    /** One line of text. */
    public static TextField line(String label) {
        TextField field = ComponentTexts.in(new TextField(label));
        field.setWidthFull();
        return field;
    }

    /** A text that grows with what is written; at most {@link Words#TEXT} characters are kept. */
    public static TextArea area(String label) {
        TextArea field = ComponentTexts.in(new TextArea(label));
        field.setWidthFull();
        field.setMinRows(3);
        return field;
    }

    /** An e-mail address. */
    public static EmailField email(String label) {
        EmailField field = ComponentTexts.in(new EmailField(label));
        field.setWidthFull();
        return field;
    }

    /** A whole number. */
    public static IntegerField number(String label) {
        return ComponentTexts.in(new IntegerField(label));
    }

    /** A day, typed or picked. */
    public static DatePicker day(String label) {
        return ComponentTexts.in(new DatePicker(label));
    }

    /** One of a few answers in words, each of them a large target; constants are shown as their words. */
    public static <T> RadioButtonGroup<T> oneOf(String label, Collection<T> answers) {
        RadioButtonGroup<T> group = ComponentTexts.in(new RadioButtonGroup<>(label));
        group.addClassName("choices");
        group.setItems(answers);
        group.setItemLabelGenerator(words());
        return group;
    }

    /** Any number of answers, each of them a large target; constants are shown as their words. */
    public static <T> CheckboxGroup<T> someOf(String label, Collection<T> answers) {
        CheckboxGroup<T> group = ComponentTexts.in(new CheckboxGroup<>(label));
        group.addClassName("choices");
        group.setItems(answers);
        group.setItemLabelGenerator(words());
        return group;
    }

    /** Yes or nothing. */
    public static Checkbox tick(String label) {
        return ComponentTexts.in(new Checkbox(label));
    }

    /** One of a list that is short enough to read; constants are shown as their words. */
    public static <T> Select<T> pick(String label, Collection<T> answers) {
        Select<T> select = ComponentTexts.in(new Select<>());
        select.setLabel(label);
        select.setWidthFull();
        select.setItems(answers);
        select.setItemLabelGenerator(words());
        return select;
    }

    /** One of a list that is long enough to search by typing; constants are shown as their words. */
    public static <T> ComboBox<T> find(String label, Collection<T> answers) {
        ComboBox<T> box = ComponentTexts.in(new ComboBox<>(label));
        box.setWidthFull();
        box.setItems(answers);
        box.setItemLabelGenerator(words());
        return box;
    }

    private static <T> ItemLabelGenerator<T> words() {
        return item -> item instanceof Enum<?> constant ? word(constant) : String.valueOf(item);
    }
}
