package nl.weegwijzer.ui.client.lookin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.admission.AdmissionOverview;
import nl.weegwijzer.people.admission.BreakingGlass;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.people.admission.MyAdmission;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class LookInPageTest extends ClientPageTest {

    @Autowired
    Mandating mandating;

    @Autowired
    AdmissionOverview admissions;

    @Autowired
    BreakingGlass glass;

    @Autowired
    StandingIn standingIn;

    @Autowired
    TrajectOverview trajecten;

    @Autowired
    LookInReading reading;

    @Autowired
    StatementCount count;

    @Test
    void namesTheTeamAndWhoStandsIn() {
        Acting pieter = town.make(administrator, "Pieter Hoekstra", Role.PROFESSIONAL);
        professional.doing(() -> standingIn.appoint(
                traject,
                pieter.personId(),
                LocalDate.now(LegalDays.ZONE),
                LocalDate.now(LegalDays.ZONE).plusDays(7),
                "Samira is met verlof."));

        open(Paths.lookIn(traject));

        assertThat(shown())
                .contains("Wie mag meekijken", "Samira Haddou", "Pieter Hoekstra", "Valt in voor een collega")
                .contains("Niemand leest namens u mee.", "U gaf geen andere organisatie toestemming.");
    }

    @Test
    void letsSomebodyReadByTheirCodeAndTakesThatBack() {
        Acting els = town.make(administrator, "Els Veenstra", Role.REPRESENTATIVE);
        open(Paths.giveMandate(traject));
        press("Verder");
        assertThat(shown()).contains("Vul de code in.");
        test(find(TextField.class).single()).setValue("2222-2222");
        press("Verder");
        assertThat(shown()).contains("Wij kennen deze code niet.");
        test(find(TextField.class).single()).setValue(els.does(mandating::myCode));
        press("Verder");
        assertThat(shown()).contains("Dit is Els Veenstra");

        press("Geef de machtiging");
        assertThat(shown()).contains("Kies wat deze persoon mag.", "Kies hoe lang het mag.");
        choose(0, true);
        choose(1, HowLong.HALF_YEAR);
        press("Geef de machtiging");

        assertThat(address()).isEqualTo(Paths.lookIn(traject));
        assertThat(shown()).contains("Els Veenstra", "Leest mee en schrijft namens u, tot en met");
        assertThat(els.does(admissions::mine))
                .extracting(MyAdmission::opens)
                .containsExactly(Opens.READING_AND_ANSWERING);

        press("Laat Els Veenstra niet meer meelezen");
        assertThat(shown()).contains("Els Veenstra kan nu niets meer lezen.", "Niemand leest namens u mee.");
        assertThat(els.does(admissions::mine)).isEmpty();
    }

    @Test
    void givesAPartnerTheOneExplanationThatWasChosen() {
        Acting anne = town.make(administrator, "Anne Visser", Role.CHAIN_PARTNER);
        published(1);
        open(Paths.giveConsent(traject));
        press("Geef toestemming");
        assertThat(shown()).contains("Kies wie het mag lezen.", "Kies welke uitleg.");

        group(0).setValue(reading.choice(traject).partners().getFirst());
        group(1).setValue(Optional.of(explanations.all(traject).getFirst()));
        choose(2, false);
        choose(3, HowLong.MONTH);
        press("Geef toestemming");

        assertThat(shown()).contains("Anne Visser", "Leest de uitleg “Welke training past bij u?”, tot en met");
        assertThat(anne.does(() -> explanations.opened(traject))).hasSize(1);
    }

    @Test
    void tellsAtOnceWhoOpenedTheDossierAndWhy() {
        Acting pieter = town.make(administrator, "Pieter Hoekstra", Role.PROFESSIONAL);
        String number = professional.does(() -> trajecten.number(traject));
        pieter.doing(() -> glass.open(SubmissionId.create(), number, "Jaap staat aan de balie."));

        open(Paths.overview());
        assertThat(shown()).contains("Iemand van buiten uw team opende uw dossier op");
        open(Paths.lookIn(traject));
        assertThat(shown()).contains("Pieter Hoekstra opende uw dossier", "“Jaap staat aan de balie.”");
        open(Paths.overview());
        assertThat(shown()).doesNotContain("Iemand van buiten uw team");
    }

    @Test
    void readsInFewStatements() {
        published(3);
        count.reset();
        reading.of(traject);
        assertThat(count.statements()).hasSizeLessThanOrEqualTo(5);
    }

    private void choose(int group, Object answer) {
        group(group).setValue(answer);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> group(int number) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(ClientPageTest::onPage)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }
}
