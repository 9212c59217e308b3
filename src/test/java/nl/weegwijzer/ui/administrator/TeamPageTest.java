package nl.weegwijzer.ui.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamPageTest extends PageTest {

    private Acting jaap;
    private Acting samira;
    private TrajectId traject;

    @BeforeEach
    void openTheTrajectOfJaap() {
        jaap = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        town.make(administrator, "Pieter Hoekstra", Role.PROFESSIONAL);
        traject = town.traject(administrator, jaap, samira);
        open(AdministrationPaths.traject(traject));
    }

    @Test
    void addsSomeoneToTheTeamAndTakesThemOutAgain() {
        addPieter();
        assertThat(words())
                .contains("Pieter Hoekstra hoort nu bij het team.", "Alle professionals horen al bij dit team.");

        pressStarting("Haal uit het team");
        assertThat(words()).contains("Pieter Hoekstra hoort niet meer bij het team");

        press("Maak ongedaan");
        assertThat(words()).contains("Pieter Hoekstra hoort nu bij het team.");
    }

    @Test
    void makesSomeoneElseTheContactPerson() {
        addPieter();

        pressStarting("Maak contactpersoon");

        assertThat(words())
                .contains("Pieter Hoekstra is nu de contactpersoon.")
                .containsSubsequence("Contactpersoon", "Pieter Hoekstra", "Begonnen op");
    }

    @Test
    void asksWhoJoins() {
        press("Zet in het team");

        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();
        assertThat(words()).contains("Kies eerst iemand uit de lijst.");
    }

    @Test
    void archivesAfterAsking() {
        press("Sluit dit traject af");
        assertThat(words()).contains("Wilt u dit traject afsluiten?", "U kunt dit niet ongedaan maken.");
        press("Nee, laat het lopen");
        assertThat(words()).doesNotContain("Wilt u dit traject afsluiten?");

        press("Sluit dit traject af");
        press("Ja, sluit het af");

        assertThat(words())
                .contains("Dit traject is afgesloten.", "Afgesloten op")
                .doesNotContain("Zet in het team", "Sluit dit traject af", "Haal uit het team");
    }

    @Test
    void answersForATrajectElsewhereAsForNone() {
        Acting other = town.found();
        TrajectId elsewhere = town.traject(
                other, town.make(other, "Iemand Anders", Role.CLIENT), town.make(other, "Iemand", Role.PROFESSIONAL));

        open(AdministrationPaths.traject(elsewhere));
        String foreign = words();
        open(AdministrationPaths.traject(TrajectId.create()));

        assertThat(foreign).isEqualTo(words()).contains("Deze pagina vinden wij niet");
    }

    @SuppressWarnings("unchecked")
    private void addPieter() {
        ComboBox<PersonEntry> who = find(ComboBox.class).single();
        who.setValue(who.getListDataView().getItem(0));
        press("Zet in het team");
    }

    private void pressStarting(String words) {
        test(find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().startsWith(words))
                        .single())
                .click();
    }
}
