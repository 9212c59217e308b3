package nl.weegwijzer.ui.administrator.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PaperPageTest extends PageTest {

    @Autowired
    PaperReading reading;

    @Autowired
    TrajectOverview trajecten;

    @Test
    @SuppressWarnings("unchecked")
    void registersAMandateOnPaper() {
        Acting jaap = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        Acting samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        Acting els = town.make(administrator, "Els Veenstra", Role.REPRESENTATIVE);
        TrajectId traject = town.traject(administrator, jaap, samira);
        open("/beheer/trajecten/" + traject + "/machtiging");
        assertThat(words()).contains("Niemand.");
        press("Leg de machtiging vast");
        assertThat(words()).contains("Kies een vertegenwoordiger.", "Schrijf welk papier het is.");

        find(ComboBox.class)
                .single()
                .setValue(reading.of(traject).representatives().getFirst());
        find(RadioButtonGroup.class).withClassName("choices").all().getLast().setValue(false);
        find(DatePicker.class).single().setValue(LocalDate.now(LegalDays.ZONE).plusYears(1));
        test(find(TextArea.class).single()).setValue("Getekend op 3 november, in de kluis.");
        press("Leg de machtiging vast");

        assertThat(words()).contains("De machtiging van Els Veenstra is vastgelegd.", "Els Veenstra leest mee");
        assertThat(els.does(() -> trajecten.one(traject)).clientName()).isEqualTo("Jaap Veenstra");
        jaap.begin();
        open("/mijn/" + traject + "/wie-mag-meekijken");
        assertThat(words()).contains("U tekende hiervoor op papier:");
    }
}
