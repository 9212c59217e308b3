package nl.weegwijzer.ui.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.weegwijzer.afweging.term.EqualDay;
import nl.weegwijzer.afweging.term.ObjectionDays;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EqualDaysPageTest extends PageTest {

    /** The Friday after Ascension Day. */
    private static final LocalDate BRIDGE = LocalDate.of(2026, 5, 15);

    private static final LocalDate ANNOUNCED = BRIDGE.minusDays(42);

    @Autowired
    private ObjectionDays days;

    @BeforeEach
    void open() {
        open("/beheer/dagen");
    }

    @Test
    void putsADayOnTheListSoThatNoTermEndsOnIt() {
        assertThat(words()).contains("Er staan nog geen extra dagen op de lijst.");
        assertThat(days.lastDay(ANNOUNCED)).isEqualTo(BRIDGE);

        note("Een besluit, Staatscourant 1");

        assertThat(words()).contains("Op de lijst gezet: vrijdag 15 mei 2026.", "Een besluit, Staatscourant 1");
        assertThat(days.lastDay(ANNOUNCED)).isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @Test
    void keepsTheLastSourceOfADay() {
        note("Een besluit");
        note("Het goede besluit");

        assertThat(days.equalDays()).containsExactly(new EqualDay(BRIDGE, "Het goede besluit"));
    }

    @Test
    void takesADayOffTheListAndPutsItBack() {
        note("Een besluit");

        press("Haal vrijdag 15 mei 2026 van de lijst");
        assertThat(days.equalDays()).isEmpty();

        press("Maak ongedaan");
        assertThat(days.equalDays()).containsExactly(new EqualDay(BRIDGE, "Een besluit"));
    }

    @Test
    void asksForTheDayAndTheDecree() {
        press("Zet op de lijst");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Kies welke dag het is.", "Schrijf op in welk besluit het staat.");
        assertThat(days.equalDays()).isEmpty();
    }

    @Test
    void isOfOneOrganisationAlone() {
        note("Een besluit");

        assertThat(town.found().does(() -> days.lastDay(ANNOUNCED))).isEqualTo(BRIDGE);
    }

    private void note(String source) {
        test(find(DatePicker.class).single()).setValue(BRIDGE);
        test(find(TextField.class).single()).setValue(source);
        press("Zet op de lijst");
    }
}
