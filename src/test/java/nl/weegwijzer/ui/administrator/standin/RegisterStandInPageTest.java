package nl.weegwijzer.ui.administrator.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterStandInPageTest extends PageTest {

    @Autowired
    RegisteredStandIns reading;

    @Autowired
    ProgressOverview cases;

    @Autowired
    TrajectOverview trajecten;

    @Autowired
    Arranging arranging;

    private Acting jaap;
    private Acting pieter;
    private TrajectId traject;

    @BeforeEach
    void trajectOfSomebodyWhoFellIll() {
        jaap = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        traject = town.traject(administrator, jaap, town.make(administrator, "Samira Haddou", Role.PROFESSIONAL));
        pieter = town.make(administrator, "Pieter Hoekstra", Role.PROFESSIONAL);
        administrator.begin();
    }

    @Test
    void letsAColleagueStandInAndStop() {
        open("/beheer/trajecten/" + traject);
        assertThat(words()).contains("Een collega laten invallen");
        open("/beheer/trajecten/" + traject + "/invallen");
        assertThat(words()).contains("Invallen bij Jaap Veenstra", "Er valt nu niemand in.");
        press("Laat invallen");
        assertThat(words()).contains("Kies een collega.", "Schrijf waarom uw collega invalt.");

        standIn();
        assertThat(words()).contains("Pieter Hoekstra kan invallen.", "Samira is ziek.");
        assertThat(pieter.does(() -> trajecten.one(traject)).clientName()).isEqualTo("Jaap Veenstra");
        assertThat(jaap.does(() -> trajecten.standIns(traject))).hasSize(1);

        press("Laat Pieter Hoekstra nu stoppen");
        assertThat(words()).contains("Pieter Hoekstra valt niet meer in.");
        assertThat(pieter.does(cases::inMyCare)).isEmpty();
    }

    @Test
    void saysInTheTeamWhoOnlyStandsIn() {
        open("/beheer/trajecten/" + traject + "/invallen");
        standIn();
        open("/beheer/trajecten/" + traject);
        assertThat(words()).contains("Valt in tot en met");
    }

    @Test
    void letsNobodyStandInWhenItIsClosed() {
        administrator.doing(() -> arranging.archive(traject));
        open("/beheer/trajecten/" + traject + "/invallen");
        assertThat(words()).contains("Er valt nu niemand in.").doesNotContain("Laat invallen");
    }

    @SuppressWarnings("unchecked")
    private void standIn() {
        find(ComboBox.class).single().setValue(reading.of(traject).colleagues().getFirst());
        find(DatePicker.class)
                .all()
                .getLast()
                .setValue(LocalDate.now(LegalDays.ZONE).plusDays(7));
        test(find(TextArea.class).single()).setValue("Samira is ziek.");
        press("Laat invallen");
    }
}
