package nl.weegwijzer.ui.professional.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.professional.ClientScreen;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before the next version goes out, the portal says what both chose. */
class JointChoicePageTest extends DeskTest {

    @Autowired
    private Choosing choosing;

    @Autowired
    private ExplanationOverview explanations;

    private AfwegingId id;
    private ItemId workplace;
    private ItemId waiting;

    @BeforeEach
    void publish() {
        id = published();
        List<Draft.Option> options = weighing.draft(traject, id).options();
        workplace = options.getFirst().id();
        waiting = options.getLast().id();
    }

    @Test
    void saysThatBothDidNotChooseYetAndLeadsThere() {
        decide(workplace, waiting);
        look();
        assertThat(words()).contains("U en Jaap Veenstra kozen nog niet samen.", "U zei allebei nog niets.");
        assertThat(hrefs()).contains(DeskPaths.choice(traject, id));

        jaap.doing(() -> want(workplace));
        look();
        assertThat(words()).contains("Jaap Veenstra zei al iets, u nog niet.");

        want(waiting);
        look();
        assertThat(words()).contains("Jaap Veenstra wil iets anders dan u.", "Klaar om te publiceren");
    }

    @Test
    void saysUntilWhenItIsPutOff() {
        LocalDate day = LegalDays.today(java.time.Clock.systemUTC()).plusDays(9);
        jaap.doing(() -> choosing.putOff(traject, SubmissionId.create(), id, 1, "Ik praat eerst met mijn zus.", day));
        decide(workplace, waiting);

        look();

        assertThat(words()).contains("Jaap Veenstra wil later kiezen");
        assertThat(quotes()).contains("“Ik praat eerst met mijn zus.”");
    }

    @Test
    void takesOverWhatBothChoseInOneAct() {
        both(workplace);
        look();
        assertThat(words()).contains("U en Jaap Veenstra kozen samen: Leerwerkplek.");

        press("Neem over in de volgende versie");

        assertThat(words()).contains("Dit staat in de volgende versie.");
        Draft draft = weighing.draft(traject, id);
        assertThat(draft.options())
                .filteredOn(Draft.Option::chosen)
                .extracting(Draft.Option::id)
                .containsExactly(workplace);
        assertThat(draft.credits()).extracting("words").containsExactly("Zo bouw ik rustig op.");
    }

    @Test
    void publishesNothingElseThanBothChoseWithoutSayingWhy() {
        both(workplace);
        decide(waiting, workplace);
        look();
        assertThat(words())
                .contains("In uw tekst staat iets anders: Nu wachten.", "Leerwerkplek: Schrijf op waarom")
                .doesNotContain("Klaar om te publiceren");

        open(DeskPaths.afweging(traject, id));
        TextArea why = at(TextArea.class, Place.of(workplace, Field.OTHERWISE));
        assertThat(why.isVisible()).isTrue();
        type(Place.of(workplace, Field.OTHERWISE), "De werkgever is gestopt.");
        look();
        assertThat(words()).contains("Klaar om te publiceren", "Jaap Veenstra leest waarom.");
        press("Publiceer voor Jaap Veenstra");
        press("Ja, publiceer versie 2");

        assertThat(document()).contains("U en wij kozen dit samen", "De werkgever is gestopt.");
        Explanation second = explanations.latest(traject, id).explanation();
        assertThat(second.options().getFirst().otherwise()).containsExactly("De werkgever is gestopt.");
    }

    @Test
    void letsWhatBothChoseNotDisappearFromTheTable() {
        both(workplace);
        option(id, "Een cursus");
        weighing.remove(traject, id, workplace);
        write(id, Place.of(Field.WHAT_CHANGED), "Er is iets anders.");
        look();
        assertThat(words())
                .contains("Die mogelijkheid ligt niet meer op tafel.")
                .doesNotContain("Klaar om te");

        press("Zet terug op tafel");

        assertThat(words()).contains("Klaar om te publiceren", "Dan kiest u daarna opnieuw.");
    }

    private void look() {
        open(DeskPaths.preview(traject, id));
    }

    private void both(ItemId option) {
        jaap.doing(() -> want(option));
        want(option);
    }

    private void want(ItemId option) {
        choosing.want(traject, SubmissionId.create(), id, 1, option, "Zo bouw ik rustig op.");
    }

    private void decide(ItemId chosen, ItemId other) {
        layingOut.choose(traject, id, chosen);
        write(id, Place.of(other, Field.WHY_NOT), "Dat past minder.");
        write(id, Place.of(Field.OUTCOME), "Zo gaan wij het doen.");
        write(id, Place.of(Field.MEANING), "U begint in maart.");
        write(id, Place.of(Field.IF_NOT), "Dan praten wij opnieuw.");
        write(id, Place.of(Field.WHAT_CHANGED), "Er is gekozen.");
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String document() {
        return find(ClientScreen.class)
                .single()
                .getChildren()
                .map(screen -> screen.getElement().getProperty("innerHTML"))
                .findFirst()
                .orElseThrow();
    }
}
