package nl.weegwijzer.ui.client.saying;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RespondPageTest extends ClientPageTest {

    @Autowired
    ResponseOverview responses;

    @Test
    void asksInOneStepWithNothingChosenBeforehand() {
        openFirstFactor();

        assertThat(shown())
                .contains(
                        "Zeg wat u vindt van: Punt 1",
                        "“U kunt 4 uur per dag werken.”",
                        "Wat wilt u zeggen?",
                        "Schrijf het in uw eigen woorden");
        RadioButtonGroup<ResponseKind> kinds = answers();
        assertThat(kinds.isEmpty()).isTrue();
        assertThat(kinds.getListDataView().getItems().map(kinds.getItemLabelGenerator()::apply))
                .containsExactly(
                        "Ik heb een wens",
                        "Ik maak mij zorgen",
                        "Ik heb een vraag",
                        "Er klopt iets niet",
                        "Ik zie dit anders");
    }

    @Test
    void saysThatItIsNoEmergencyLineAndWhereHelpIs() {
        openFirstFactor();

        assertThat(shown()).contains("Dit is geen noodlijn.", "Bel 112", "Bel 113", "Bel uw huisarts.");
    }

    @Test
    void saysBesideEachFieldWhatIsMissingAndKeepsWhatIsThere() {
        openFirstFactor();
        field().setValue("Om 8 uur beginnen lukt mij niet.");

        press("Verstuur");

        assertThat(shown())
                .contains("U kunt nog niet verder", "Kies wat u wilt zeggen.", "Fout: Kies wat u wilt zeggen.");
        assertThat(field().getValue()).isEqualTo("Om 8 uur beginnen lukt mij niet.");
        assertThat(responses.said(traject)).isEmpty();
    }

    @Test
    void keepsTooManyWordsAndSaysSo() {
        openFirstFactor();
        answers().setValue(ResponseKind.WISH);
        field().setValue("a".repeat(4_001));

        press("Verstuur");

        assertThat(field().getErrorMessage()).contains("te lang");
        assertThat(field().getValue()).hasSize(4_001);
        assertThat(responses.said(traject)).isEmpty();
    }

    @Test
    void sendsOnceHoweverOftenItIsPressedAndGivesAReceipt() {
        AfwegingId afweging = openFirstFactor();
        answers().setValue(ResponseKind.DISAGREEMENT);
        field().setValue("Voor mij telt dit zwaarder.");

        pressTwice("Verstuur");

        List<Said> all = responses.said(traject);
        assertThat(all).singleElement().satisfies(said -> {
            assertThat(said.kind()).isEqualTo(ResponseKind.DISAGREEMENT);
            assertThat(said.words()).isEqualTo("Voor mij telt dit zwaarder.");
            assertThat(said.itemName()).isEqualTo("Punt 1");
            assertThat(address()).isEqualTo(Paths.said(traject, said.id()));
        });
        assertThat(shown())
                .contains(
                        "Wij hebben uw bericht",
                        "“Voor mij telt dit zwaarder.”",
                        "Wat gebeurt er nu?",
                        "Samira Haddou of een collega leest uw bericht.",
                        "U krijgt antwoord uiterlijk op",
                        "Bel Samira Haddou: 012 345 67 89");
        assertThat(links("Terug naar de uitleg")).containsExactly(Paths.explanation(traject, afweging));
    }

    @Test
    void takesTheWholeExplanationToo() {
        AfwegingId afweging = published(1);
        open(Paths.respond(traject, afweging));
        answers().setValue(ResponseKind.QUESTION);
        field().setValue("Wanneer begin ik?");

        press("Verstuur");

        assertThat(responses.said(traject)).singleElement().satisfies(said -> {
            assertThat(said.about()).isNotNull();
            assertThat(said.itemName()).isEmpty();
        });
    }

    @Test
    void showsCharactersThatNoPageCanHoldAsCleanWords() {
        openFirstFactor();
        answers().setValue(ResponseKind.WISH);
        field().setValue("</script>{{x}}\u0000\u202Eeinde");

        press("Verstuur");

        assertThat(shown()).contains("“</script>{{x}}einde”");
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        AfwegingId afweging = published(1);
        List<String> addresses = List.of(
                foreignExplanation() + "/reactie",
                Paths.respond(traject, AfwegingId.create()),
                Paths.respond(traject, afweging, ItemId.create()),
                Paths.respond(traject, afweging) + "/geen-nummer");

        for (String address : addresses) {
            open(address);
            assertThat(shown()).as(address).contains(NOT_FOUND);
        }
    }

    private AfwegingId openFirstFactor() {
        AfwegingId afweging = published(2);
        open(Paths.respond(traject, afweging, factor(afweging, 1)));
        return afweging;
    }

    private TextArea field() {
        return find(TextArea.class).single();
    }
}
