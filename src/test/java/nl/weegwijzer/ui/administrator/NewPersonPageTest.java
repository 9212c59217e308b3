package nl.weegwijzer.ui.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NewPersonPageTest extends PageTest {

    @Autowired
    private Administering administering;

    @BeforeEach
    void open() {
        open("/beheer/mensen/nieuw");
    }

    @Test
    void makesAPersonAndSaysSoOnTheirPage() {
        write("Naam", "Jaap Veenstra");
        choose(Role.CLIENT);

        press("Toevoegen");

        assertThat(address()).startsWith("/beheer/mensen/");
        assertThat(words()).contains("Jaap Veenstra is toegevoegd.", "Nog geen code gebruikt");
    }

    @Test
    void asksTheProfessionOfProfessionalsAlone() {
        assertThat(words()).doesNotContain("Beroep");
        choose(Role.PROFESSIONAL);
        write("Naam", "Samira Haddou");
        write("Beroep (mag leeg blijven)", "jobcoach");

        press("Toevoegen");

        assertThat(words()).contains("Professional (jobcoach)");
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndLosesNothing() {
        write("Telefoonnummer (mag leeg blijven)", "0".repeat(41));

        press("Toevoegen");

        assertThat(address()).isEqualTo("/beheer/mensen/nieuw");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText))
                .contains("Vul een naam in.", "Kies wat deze persoon hier is.");
        assertThat(field("Naam").isInvalid()).isTrue();
        assertThat(field("Telefoonnummer (mag leeg blijven)").getErrorMessage()).contains("40", "41");
        assertThat(field("Telefoonnummer (mag leeg blijven)").getValue()).hasSize(41);
        assertThat(everyone()).hasSize(1);
    }

    @Test
    void takesANameThatLooksLikeScriptAsAName() {
        write("Naam", "<script>alert(1)</script>\u202e");
        choose(Role.MANAGER);

        press("Toevoegen");

        assertThat(words()).contains("<script>alert(1)</script> is toegevoegd.");
    }

    @Test
    void takesNoNameOfControlCharactersAlone() {
        write("Naam", "\u0000\u0007 \u202e");
        choose(Role.MANAGER);

        press("Toevoegen");

        assertThat(field("Naam").isInvalid()).isTrue();
        assertThat(everyone()).hasSize(1);
    }

    private List<?> everyone() {
        return administering.people();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .single();
    }

    private void write(String label, String words) {
        field(label).setValue(words);
    }

    @SuppressWarnings("unchecked")
    private void choose(Role role) {
        ((RadioButtonGroup<Role>) find(RadioButtonGroup.class)
                        .withPropertyValue(RadioButtonGroup::getLabel, "Wat is deze persoon hier?")
                        .single())
                .setValue(role);
    }
}
