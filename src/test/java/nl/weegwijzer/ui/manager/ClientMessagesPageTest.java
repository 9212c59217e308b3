package nl.weegwijzer.ui.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.readfirst.ListedSign;
import nl.weegwijzer.response.readfirst.SignKeeping;
import nl.weegwijzer.response.warning.WarningInTime;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientMessagesPageTest extends PageTest {

    @Autowired
    private WarningInTime warning;

    @Autowired
    private SignKeeping signs;

    @Override
    protected Acting visitor() {
        return town.make(administrator, "Mara Meester", Role.MANAGER);
    }

    @Test
    void keepsHowEarlyAnAnswerComesUp() {
        open("/berichten-van-klanten");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Integer> days = find(RadioButtonGroup.class).all().stream()
                .filter(group -> Integer.valueOf(WarningInTime.USUAL).equals(group.getValue()))
                .findFirst()
                .orElseThrow();

        days.setValue(3);
        press("Opslaan");

        assertThat(warning.days()).isEqualTo(3);
        assertThat(words()).contains("Opgeslagen.");
    }

    @Test
    void keepsTheLongListFoldedAndSaysHowManyThereAre() {
        open("/berichten-van-klanten");
        NativeDetails list = find(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().endsWith("tekens"))
                .findFirst()
                .orElseThrow();

        assertThat(list.isOpen()).isFalse();
        assertThat(list.getSummaryText()).isEqualTo("Alle " + signs.all().size() + " tekens");
    }

    @Test
    void keepsTheSignsOfTheOrganisation() {
        open("/berichten-van-klanten");
        TextField sign = find(TextField.class).single();
        sign.setValue("??");
        press("Toevoegen");
        assertThat(sign.getErrorMessage()).contains("minstens drie letters");

        sign.setValue("Huisuitzetting");
        press("Toevoegen");
        assertThat(signs.all()).contains(new ListedSign("huisuitzetting", false, true));

        NativeButton off = find(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Niet gebruiken: huisuitzetting"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(off, new ClickEvent<>(off));
        assertThat(signs.all()).contains(new ListedSign("huisuitzetting", false, false));
        assertThat(words()).contains("“huisuitzetting” wordt niet meer gebruikt.");
    }
}
