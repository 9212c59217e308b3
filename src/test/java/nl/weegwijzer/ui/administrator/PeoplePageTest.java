package nl.weegwijzer.ui.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;

class PeoplePageTest extends PageTest {

    @Test
    void listsEveryoneByNameWithWhatTheyAre() {
        town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        town.make(town.found(), "Iemand Anders", Role.CLIENT);

        open("/beheer/mensen");

        assertThat(words())
                .containsSubsequence(
                        "Bea Beheer", "Beheerder", "Kan inloggen", "Jaap Veenstra", "Nog geen code gebruikt")
                .containsSubsequence("Jaap Veenstra", "Samira Haddou", "Professional (jobcoach)")
                .doesNotContain("Iemand Anders");
    }

    @Test
    void findsPeopleByPartOfTheirNameWhateverTheAccents() {
        town.make(administrator, "José Álvarez", Role.CLIENT);
        open("/beheer/mensen");

        search("jose al");
        assertThat(words()).contains("1 gevonden", "José Álvarez").doesNotContain("Beheerder");

        search("niemand");
        assertThat(words()).contains("Niemand gevonden met deze naam.");
    }

    @Test
    void showsTheBeginningOfALongList() {
        for (int number = 1; number <= 51; number++) {
            town.make(administrator, "Klant %03d".formatted(number), Role.CLIENT);
        }

        open("/beheer/mensen");

        assertThat(words()).contains("U ziet de eerste 50 van 52.");
        assertThat(find(NativeTableRow.class).all()).hasSize(51);
    }

    private void search(String words) {
        find(TextField.class).single().setValue(words);
    }
}
