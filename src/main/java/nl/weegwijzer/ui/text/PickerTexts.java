package nl.weegwijzer.ui.text;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the components of a few pages say by themselves, in the language of the person who looks. */
public final class PickerTexts {

    private PickerTexts() {}

    public static <T> CheckboxGroup<T> in(CheckboxGroup<T> group) {
        group.setI18n(new CheckboxGroup.CheckboxGroupI18n().setRequiredErrorMessage(ComponentTexts.choose()));
        return group;
    }

    public static Checkbox in(Checkbox box) {
        box.setI18n(new Checkbox.CheckboxI18n().setRequiredErrorMessage(text("PickerTexts.tick")));
        return box;
    }

    public static <T> Select<T> in(Select<T> select) {
        select.setI18n(new Select.SelectI18n().setRequiredErrorMessage(ComponentTexts.choose()));
        return select;
    }

    public static <T> ComboBox<T> in(ComboBox<T> box) {
        box.setI18n(new ComboBox.ComboBoxI18n().setRequiredErrorMessage(ComponentTexts.choose()));
        return box;
    }

    public static DatePicker in(DatePicker picker) {
        Locale locale = Texts.language();
        picker.setLocale(locale);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d M yyyy")
                .setToday(text("PickerTexts.today"))
                .setCancel(text("PickerTexts.cancel"))
                .setRequiredErrorMessage(text("PickerTexts.chooseDay"))
                .setBadInputErrorMessage(text("PickerTexts.day"))
                .setMinErrorMessage(text("PickerTexts.tooEarly"))
                .setMaxErrorMessage(text("PickerTexts.tooLate")));
        return picker;
    }

    /** From Sunday on, as the picker counts. */
    private static List<String> days(TextStyle style, Locale locale) {
        DayOfWeek[] fromSunday =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toArray(DayOfWeek[]::new);
        return names(fromSunday, day -> day.getDisplayName(style, locale));
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Stream.of(values).map(name).toList();
    }
}
