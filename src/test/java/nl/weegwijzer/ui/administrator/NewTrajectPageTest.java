package nl.weegwijzer.ui.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;

class NewTrajectPageTest extends PageTest {

    @Test
    void asksForPeopleFirst() {
        town.make(administrator, "Jaap Veenstra", Role.CLIENT);

        open("/beheer/trajecten/nieuw");

        assertThat(words()).contains("Voor een traject zijn een klant en een professional nodig.");
        open("/beheer/trajecten");
        assertThat(words()).contains("Er zijn nog geen trajecten.");
    }

    @Test
    void makesATrajectForTheClientItWasAskedFor() {
        Acting jaap = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        open(AdministrationPaths.newTraject(jaap.personId()));

        choice("Wie is de contactpersoon?").setValue(first("Wie is de contactpersoon?"));
        press("Traject maken");

        assertThat(words()).contains("Traject van Jaap Veenstra", "is gemaakt", "Is contactpersoon");
        open("/beheer/trajecten");
        assertThat(words()).containsSubsequence("Jaap Veenstra", "Samira Haddou", "Loopt");
    }

    @Test
    void saysWhatIsNotChosenYet() {
        town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        open("/beheer/trajecten/nieuw");

        press("Traject maken");

        assertThat(find(Anchor.class).all().stream().map(Anchor::getText))
                .contains("Kies een klant uit de lijst.", "Kies een contactpersoon uit de lijst.");
        assertThat(choice("Wie is de klant?").isInvalid()).isTrue();
    }

    private PersonEntry first(String label) {
        return choice(label).getListDataView().getItem(0);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonEntry> choice(String label) {
        return (ComboBox<PersonEntry>) find(ComboBox.class)
                .withPropertyValue(ComboBox::getLabel, label)
                .single();
    }
}
