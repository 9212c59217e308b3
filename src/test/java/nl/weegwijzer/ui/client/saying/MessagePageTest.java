package nl.weegwijzer.ui.client.saying;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class MessagePageTest extends ClientPageTest {

    @Autowired
    ResponseOverview responses;

    @ParameterizedTest
    @CsvSource({
        "wens, Wat is uw wens?, WISH",
        "zorg, Waar maakt u zich zorgen over?, CONCERN",
        "vraag, Wat is uw vraag?, QUESTION",
        "fout, Wat klopt er niet?, CORRECTION"
    })
    void asksForWhatWasChosenAtTheOverview(String word, String question, ResponseKind kind) {
        open(Paths.message(traject) + "?soort=" + word);
        assertThat(shown()).contains(question, "Samira Haddou", "Dit is geen noodlijn.");
        assertThat(questions()).isZero();

        find(TextArea.class).single().setValue("Dit wil ik zeggen.");
        press("Verstuur");

        assertThat(responses.said(traject))
                .singleElement()
                .extracting(Said::kind)
                .isEqualTo(kind);
        assertThat(shown()).contains("Wij hebben uw bericht", "Naar uw overzicht");
    }

    @Test
    void asksWhatItIsWhenNothingWasChosen() {
        open(Paths.message(traject) + "?soort=iets");

        assertThat(shown()).contains("Wat wilt u laten weten?");
        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void saysWhatIsMissing() {
        open(Paths.message(traject) + "?soort=wens");

        press("Verstuur");

        assertThat(shown()).contains("Fout: Schrijf op wat u wilt zeggen.");
        assertThat(responses.said(traject)).isEmpty();
    }

    @Test
    void opensNoTrajectOfSomebodyElse() {
        String foreign = foreignExplanation().split("/uitleg")[0];
        for (String address :
                new String[] {foreign + "/bericht", Paths.message(TrajectId.create()), "/mijn/x/bericht"}) {
            open(address);
            assertThat(shown()).contains(NOT_FOUND);
        }
    }
}
