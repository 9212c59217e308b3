package nl.weegwijzer.ui.text;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that components of Vaadin say by themselves, in the language of the person who looks. */
public final class ComponentTexts {

    /** Milliseconds before a lost connection is tried again. */
    private static final int TRY_AGAIN = 3_000;

    private ComponentTexts() {}

    public static TextField in(TextField field) {
        field.setI18n(new TextField.TextFieldI18n().setRequiredErrorMessage(required()));
        return field;
    }

    public static TextArea in(TextArea field) {
        field.setI18n(new TextArea.TextAreaI18n().setRequiredErrorMessage(required()));
        return field;
    }

    public static EmailField in(EmailField field) {
        field.setI18n(new EmailField.EmailFieldI18n()
                .setRequiredErrorMessage(required())
                .setPatternErrorMessage(text("ComponentTexts.email")));
        return field;
    }

    public static IntegerField in(IntegerField field) {
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setRequiredErrorMessage(required())
                .setBadInputErrorMessage(text("ComponentTexts.number"))
                .setMinErrorMessage(text("ComponentTexts.tooSmall"))
                .setMaxErrorMessage(text("ComponentTexts.tooLarge"))
                .setStepErrorMessage(text("ComponentTexts.number")));
        return field;
    }

    public static <T> RadioButtonGroup<T> in(RadioButtonGroup<T> group) {
        group.setI18n(new RadioButtonGroup.RadioButtonGroupI18n().setRequiredErrorMessage(choose()));
        return group;
    }

    public static <T> CheckboxGroup<T> in(CheckboxGroup<T> group) {
        group.setI18n(new CheckboxGroup.CheckboxGroupI18n().setRequiredErrorMessage(choose()));
        return group;
    }

    public static Checkbox in(Checkbox box) {
        box.setI18n(new Checkbox.CheckboxI18n().setRequiredErrorMessage(text("ComponentTexts.tick")));
        return box;
    }

    public static <T> Select<T> in(Select<T> select) {
        select.setI18n(new Select.SelectI18n().setRequiredErrorMessage(choose()));
        return select;
    }

    public static <T> ComboBox<T> in(ComboBox<T> box) {
        box.setI18n(new ComboBox.ComboBoxI18n().setRequiredErrorMessage(choose()));
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
                .setToday(text("ComponentTexts.today"))
                .setCancel(text("ComponentTexts.cancel"))
                .setRequiredErrorMessage(text("ComponentTexts.chooseDay"))
                .setBadInputErrorMessage(text("ComponentTexts.day"))
                .setMinErrorMessage(text("ComponentTexts.tooEarly"))
                .setMaxErrorMessage(text("ComponentTexts.tooLate")));
        return picker;
    }

    public static MenuBar in(MenuBar menu) {
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(text("ComponentTexts.more")));
        return menu;
    }

    public static SideNav in(SideNav navigation) {
        navigation.setI18n(new SideNav.SideNavI18n().setToggle(text("ComponentTexts.unfold")));
        return navigation;
    }

    /** What is said when the connection is lost and when it is back. */
    public static void connection(UI ui) {
        String offline = text("ComponentTexts.offline");
        ui.getReconnectDialogConfiguration().setDialogText(offline);
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(offline);
        ui.getReconnectDialogConfiguration().setReconnectInterval(TRY_AGAIN);
        ui.getPage().executeJs("window.weegwijzer.connection($0, $1)", text("ComponentTexts.online"), offline);
    }

    /** What is said when the session ended, or the page and the server no longer understand each other. */
    public static SystemMessages system(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.inLanguage(language, "ComponentTexts.sessionEnded"));
        messages.setSessionExpiredMessage(Texts.inLanguage(language, "ComponentTexts.sessionEndedMore"));
        messages.setInternalErrorCaption(Texts.inLanguage(language, "ComponentTexts.broken"));
        messages.setInternalErrorMessage(Texts.inLanguage(language, "ComponentTexts.brokenMore"));
        messages.setCookiesDisabledCaption(Texts.inLanguage(language, "ComponentTexts.cookies"));
        messages.setCookiesDisabledMessage(Texts.inLanguage(language, "ComponentTexts.cookiesMore"));
        return messages;
    }

    private static String required() {
        return text("ComponentTexts.required");
    }

    private static String choose() {
        return text("ComponentTexts.choose");
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
