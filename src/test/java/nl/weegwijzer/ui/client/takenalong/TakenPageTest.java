package nl.weegwijzer.ui.client.takenalong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.takenalong.AskingTakenAlong;
import nl.weegwijzer.response.takenalong.OwnAnswer;
import nl.weegwijzer.response.takenalong.OwnQuestion;
import nl.weegwijzer.response.takenalong.Taken;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TakenPageTest extends ClientPageTest {

    @Autowired
    AskingTakenAlong asking;

    @Autowired
    WeighingAlong along;

    @Test
    void asksThreeQuestionsOfOurOwnWhichCanBePassedOver() {
        AfwegingId afweging = published(1);
        open(Paths.explanation(traject, afweging));
        assertThat(links("Beantwoord drie korte vragen")).containsExactly(Paths.taken(traject, afweging, 1));

        open(Paths.taken(traject, afweging, 1));
        assertThat(shown())
                .contains("Vraag 1 van 3", "Begrijpt u waarom dit zo gaat?", "Deze vragen bedachten wij zelf.");
        assertThat(answers().isEmpty()).isTrue();
        press("Volgende");
        assertThat(shown()).contains("Kies wat voor u klopt, of sla deze vraag over.");
        answers().setValue(OwnAnswer.A_BIT);
        pressTwice("Volgende");
        press("Sla deze vraag over");
        assertThat(shown()).contains("Ziet u dat terug?");
        answers().setValue(OwnAnswer.NOT);
        press("Volgende");

        assertThat(address()).isEqualTo(Paths.lookBack(traject));
        assertThat(shown())
                .contains("Een beetje", "Niet beantwoord", "Nee, helemaal niet", "niet wetenschappelijk getoetst");
        assertThat(asking.overTime(traject))
                .singleElement()
                .extracting(Taken::answers)
                .isEqualTo(Map.of(OwnQuestion.UNDERSTAND_WHY, OwnAnswer.A_BIT, OwnQuestion.SEEN_BACK, OwnAnswer.NOT));
    }

    @Test
    void asksAgainAfterATalkBesideWhatWasSaidBefore() {
        AfwegingId afweging = published(1);
        open(Paths.explanation(traject, afweging));
        open(Paths.taken(traject, afweging, 2));
        answers().setValue(OwnAnswer.HARDLY);
        press("Volgende");
        professional.doing(() -> along.askAfterTalk(traject, afweging));
        open(Paths.taken(traject, afweging, 2));
        assertThat(answers().isEmpty()).isTrue();
        answers().setValue(OwnAnswer.FULLY);
        press("Volgende");

        assertThat(professional.does(() -> asking.overTime(traject)))
                .extracting(Taken::moment)
                .containsExactly(Moment.AFTER_READING, Moment.AFTER_CONVERSATION);
    }

    @Test
    void asksNothingOfWhoHasNotReadIt() {
        AfwegingId afweging = published(1);

        open(Paths.taken(traject, afweging, 1));

        assertThat(address()).isEqualTo(Paths.explanation(traject, afweging));
    }

    @Test
    void isForTheClientAndTheirOwnExplanationsAlone() {
        AfwegingId afweging = published(1);
        Acting noor = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        for (Acting other : new Acting[] {professional, noor}) {
            other.doing(() -> assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> answer(afweging, Moment.AFTER_READING)));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer(AfwegingId.create(), Moment.AFTER_READING));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer(afweging, Moment.BEFORE_READING));
    }

    private void answer(AfwegingId afweging, Moment moment) {
        asking.answer(traject, SubmissionId.create(), afweging, moment, OwnQuestion.LISTENED_TO, OwnAnswer.FULLY);
    }
}
