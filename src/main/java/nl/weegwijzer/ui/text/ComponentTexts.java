package nl.weegwijzer.ui.text;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;

/** What the components of every page say by themselves, in the language of the person who looks. */
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

    public static <T> RadioButtonGroup<T> in(RadioButtonGroup<T> group) {
        group.setI18n(new RadioButtonGroup.RadioButtonGroupI18n().setRequiredErrorMessage(choose()));
        return group;
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

    static String choose() {
        return text("ComponentTexts.choose");
    }
}
