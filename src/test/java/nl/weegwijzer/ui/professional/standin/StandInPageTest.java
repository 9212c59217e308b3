package nl.weegwijzer.ui.professional.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StandInPageTest extends DeskTest {

    @Autowired
    ProgressOverview cases;

    @Autowired
    StandInReading reading;

    @Test
    void letsAColleagueStandInAndStop() {
        Acting pieter = town.make(administrator, "Pieter Hoekstra", Role.PROFESSIONAL);
        open("/traject/" + traject + "/invallen");
        press("Laat invallen");
        assertThat(words()).contains("Kies een collega.", "Schrijf waarom uw collega invalt.");

        fill(LocalDate.now(LegalDays.ZONE).plusDays(90));
        assertThat(words()).contains("Kies een laatste dag van");
        fill(LocalDate.now(LegalDays.ZONE).plusDays(7));

        assertThat(words()).contains("Pieter Hoekstra kan invallen.", "Samira is met verlof.");
        assertThat(pieter.does(cases::inMyCare)).hasSize(1);
        pieter.begin();
        open("/trajecten");
        assertThat(words()).contains("Jaap Veenstra");
        samira.begin();
        open("/traject/" + traject);
        assertThat(words()).contains("valt in tot en met", "Trajectnummer:");

        open("/traject/" + traject + "/invallen");
        press("Laat Pieter Hoekstra nu stoppen");
        assertThat(words()).contains("Pieter Hoekstra valt niet meer in.");
        assertThat(pieter.does(cases::inMyCare)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void fill(LocalDate until) {
        TeamMember colleague = reading.of(traject).colleagues().getFirst();
        find(ComboBox.class).single().setValue(colleague);
        find(DatePicker.class).all().getLast().setValue(until);
        test(find(TextArea.class).single()).setValue("Samira is met verlof.");
        press("Laat invallen");
    }
}
