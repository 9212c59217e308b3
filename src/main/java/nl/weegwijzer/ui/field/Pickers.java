package nl.weegwijzer.ui.field;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import nl.weegwijzer.ui.text.PickerTexts;

/**
 * Makes the fields that few pages have. They stand apart from {@link Fields}, because a browser loads what a page can
 * reach: the first page of a client goes without them.
 */
public final class Pickers {

    private Pickers() {}

    /** A day, typed or picked. */
    public static DatePicker day(String label) {
        return PickerTexts.in(new DatePicker(label));
    }

    /** Any number of answers, each of them a large target. */
    public static <T> CheckboxGroup<T> someOf(String label, Collection<T> answers) {
        CheckboxGroup<T> group = Fields.wide(PickerTexts.in(new CheckboxGroup<T>(label)));
        group.addClassName("choices");
        group.setItems(answers);
        group.setItemLabelGenerator(Fields.words());
        return group;
    }

    /** Yes or nothing. */
    public static Checkbox tick(String label) {
        return PickerTexts.in(new Checkbox(label));
    }

    /** One of a list that is short enough to read. */
    public static <T> Select<T> pick(String label, Collection<T> answers) {
        Select<T> select = Fields.wide(PickerTexts.in(new Select<T>()));
        select.setLabel(label);
        select.setItems(answers);
        select.setItemLabelGenerator(Fields.words());
        return select;
    }

    /** One of a list that is long enough to search by typing. */
    public static <T> ComboBox<T> find(String label, Collection<T> answers) {
        ComboBox<T> box = Fields.wide(PickerTexts.in(new ComboBox<T>(label)));
        box.setItems(answers);
        box.setItemLabelGenerator(Fields.words());
        return box;
    }
}
