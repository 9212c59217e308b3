package nl.weegwijzer.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.admission.Consenting;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class InsightPageTest extends ClientPageTest {

    @Autowired
    Mandating mandating;

    @Autowired
    Consenting consenting;

    @Autowired
    TrajectOverview trajecten;

    @Autowired
    InsightReading reading;

    @Autowired
    StatementCount count;

    private final LocalDate soon = LocalDate.now(LegalDays.ZONE).plusDays(14);

    /** A page of the client would refresh itself as somebody else. */
    @BeforeEach
    void leavesThePage() {
        open("/geen/pagina");
    }

    @Test
    void letsARepresentativeReadAndWriteWhatBothSidesSeeAsWrittenForTheClient() {
        AfwegingId afweging = published(1);
        Acting els = town.make(administrator, "Els Veenstra", Role.REPRESENTATIVE);
        els.begin();
        open("/namens");
        assertThat(shown()).contains("Er is nu niemand namens wie u meeleest.", els.does(mandating::myCode));
        mandate(els, true);

        open("/namens");
        assertThat(links("Jaap Veenstra")).containsExactly("/namens/" + traject);
        open("/namens/" + traject);
        assertThat(shown()).contains("U leest mee namens Jaap Veenstra.", "Welke training past bij u?");
        open("/namens/" + traject + "/uitleg/" + afweging);
        assertThat(shown()).contains("Punt 1").doesNotContain("/reactie");
        open("/namens/" + traject + "/bericht");
        answers().setValue(ResponseKind.CONCERN);
        test(find(TextArea.class).single()).setValue("Vijf dagen is te veel.");
        press("Verstuur");
        assertThat(shown()).contains("“Vijf dagen is te veel.”", "Els Veenstra, namens Jaap Veenstra");

        client.begin();
        open(Paths.messages(traject));
        assertThat(shown()).contains("Geschreven door Els Veenstra, namens u.");
        leavesThePage();
        professional.begin();
        open("/traject/" + traject + "/reacties");
        assertThat(shown()).contains("Els Veenstra, namens Jaap Veenstra");
    }

    @Test
    void offersAReaderNothingToWrite() {
        Acting els = town.make(administrator, "Els Veenstra", Role.REPRESENTATIVE);
        mandate(els, false);
        els.begin();
        open("/namens/" + traject);
        assertThat(links("Schrijf iets namens deze persoon")).isEmpty();
        open(Paths.lookIn(traject));
        assertThat(shown()).contains(NOT_FOUND);
    }

    @Test
    void showsAPartnerWhatWasOpenedAndNothingElse() {
        AfwegingId one = published(1);
        AfwegingId other = published(2);
        Acting anne = town.make(administrator, "Anne Visser", Role.CHAIN_PARTNER);
        anne.begin();
        open("/ketenpartner/" + traject);
        assertThat(shown()).contains(NOT_FOUND);
        consent(anne, one);

        open("/ketenpartner");
        assertThat(shown()).contains("Jaap Veenstra", "Eén uitleg, tot en met");
        open("/ketenpartner/" + traject);
        assertThat(links("Welke training past bij u?")).containsExactly("/ketenpartner/" + traject + "/uitleg/" + one);
        assertThat(shown()).doesNotContain("Doelen");
        open("/ketenpartner/" + traject + "/uitleg/" + one);
        assertThat(shown()).contains("Punt 1");
        open("/ketenpartner/" + traject + "/uitleg/" + other);
        assertThat(shown()).contains(NOT_FOUND);
    }

    @Test
    void opensADossierByItsNumberAndOffersNothingButReading() {
        AfwegingId afweging = published(1);
        String number = professional.does(() -> trajecten.number(traject));
        town.make(administrator, "Pieter Hoekstra", Role.PROFESSIONAL).begin();
        open("/dossier-openen/" + traject);
        assertThat(shown()).contains(NOT_FOUND);

        open("/dossier-openen");
        press("Open het dossier");
        assertThat(shown()).contains("Vul het trajectnummer in.", "Schrijf waarom u dit dossier opent.");
        fill("00000000", "Jaap staat aan de balie.");
        assertThat(shown()).contains("Onder dit nummer is hier geen lopend traject.");
        fill(number, "omdat");
        assertThat(shown()).contains("Gebruik ten minste 15 tekens.");
        fill(number.substring(0, 4) + " " + number.substring(4), "Jaap staat aan de balie.");

        assertThat(address()).isEqualTo("/dossier-openen/" + traject);
        assertThat(shown()).contains("U kunt hier alleen lezen");
        open("/dossier-openen/" + traject + "/uitleg/" + afweging);
        assertThat(shown()).contains("Punt 1");
        open("/traject/" + traject);
        assertThat(shown()).contains(NOT_FOUND);
    }

    @Test
    void readsInFewStatements() {
        published(3);
        Acting els = town.make(administrator, "Els Veenstra", Role.REPRESENTATIVE);
        mandate(els, true);
        count.reset();
        els.doing(() -> reading.of(traject));
        assertThat(count.statements()).hasSizeLessThanOrEqualTo(6);

        Acting anne = town.make(administrator, "Anne Visser", Role.CHAIN_PARTNER);
        consent(anne, null);
        count.reset();
        anne.doing(() -> reading.opened(traject));
        assertThat(count.statements()).hasSizeLessThanOrEqualTo(6);
    }

    private void fill(String number, String because) {
        test(find(TextField.class).single()).setValue(number);
        test(find(TextArea.class).single()).setValue(because);
        press("Open het dossier");
    }

    private void mandate(Acting els, boolean answering) {
        client.doing(() -> mandating.give(traject, SubmissionId.create(), els.personId(), answering, soon));
    }

    private void consent(Acting anne, @Nullable AfwegingId afweging) {
        client.doing(() -> consenting.give(
                traject,
                SubmissionId.create(),
                anne.personId(),
                afweging == null ? null : afweging.value(),
                false,
                soon));
    }
}
