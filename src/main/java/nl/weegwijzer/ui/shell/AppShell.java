package nl.weegwijzer.ui.shell;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.SavedStatus;

/**
 * The page that all pages are shown in.
 *
 * <p>It names every component that pages are made of, so that a new page needs no new bundle. What is typed goes over
 * plain requests and only news comes over the websocket: a websocket that hangs must not hold back someone's words.
 */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1")
@Push(transport = Transport.WEBSOCKET_XHR)
@Uses(Badge.class)
@Uses(Button.class)
@Uses(Card.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(DraftKeeper.class)
@Uses(EmailField.class)
@Uses(FormLayout.class)
@Uses(IntegerField.class)
@Uses(MenuBar.class)
@Uses(Popover.class)
@Uses(RadioButtonGroup.class)
@Uses(SavedStatus.class)
@Uses(Select.class)
@Uses(SideNav.class)
@Uses(TextArea.class)
@Uses(TextField.class)
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "assets/mark.svg");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
