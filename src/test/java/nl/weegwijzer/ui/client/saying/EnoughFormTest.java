package nl.weegwijzer.ui.client.saying;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnoughFormTest extends ClientPageTest {

    @Autowired
    Responding responding;

    @Autowired
    Answering answering;

    @Test
    void asksWhetherAnAnswerIsEnoughAndOpensItAgain() {
        ResponseId wish = answered();
        open(Paths.messages(traject));
        assertThat(shown()).contains("Gelezen door Samira Haddou", "Is dit genoeg voor u?");

        open(Paths.said(traject, wish));
        assertThat(answers().isEmpty()).isTrue();
        press("Verstuur");
        assertThat(shown()).contains("Kies wat voor u klopt.");
        answers().setValue(false);
        assertThat(shown()).contains("Dit is geen noodlijn.");
        find(TextArea.class).single().setValue("Waarom pas om 9 uur?");
        pressTwice("Verstuur");

        assertThat(shown())
                .contains("U zei: dit is nog niet genoeg.", "“Waarom pas om 9 uur?”", "U krijgt antwoord uiterlijk op");
    }

    @Test
    void keepsThatItIsEnough() {
        ResponseId wish = answered();
        open(Paths.said(traject, wish));
        answers().setValue(true);
        press("Verstuur");

        assertThat(shown()).contains("U zei: dit is genoeg.", "Vindt u nu iets anders?");
    }

    private ResponseId answered() {
        ResponseId wish =
                responding.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Ik wil later beginnen.");
        professional.doing(
                () -> answering.answer(traject, wish, SubmissionId.create(), 0, Outcome.PARTLY, "U begint om 9 uur."));
        return wish;
    }
}
