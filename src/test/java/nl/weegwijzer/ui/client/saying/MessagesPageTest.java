package nl.weegwijzer.ui.client.saying;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class MessagesPageTest extends ClientPageTest {

    @Autowired
    Responding responding;

    @Autowired
    Answering answering;

    @Autowired
    SayingReading reading;

    @Autowired
    StatementCount count;

    @Test
    void saysKindlyThatThereIsNothingYet() {
        open(Paths.messages(traject));

        assertThat(shown()).contains("Wat u schreef", "U schreef nog niets.", "Een wens", "Een zorg");
    }

    @Test
    void showsWhetherItWasReadAndWhenAnAnswerComes() {
        ResponseId concern = say(ResponseKind.CONCERN, "Ik ben bang dat het niet lukt.");
        open(Paths.messages(traject));
        assertThat(shown()).contains("Uw zorg", "Nog niet gelezen.", "U krijgt antwoord uiterlijk op");

        professional.doing(() -> answering.markRead(traject, List.of(concern)));
        open(Paths.messages(traject));
        assertThat(shown()).contains("Gelezen door Samira Haddou op").doesNotContain("Nog niet gelezen.");
    }

    @Test
    void showsTheOutcomeWithTheWordsOfWhoGaveIt() {
        answer(say(ResponseKind.WISH, "Ik wil thuis werken."), Outcome.NOT, "Dit werk kan niet thuis.");
        answer(say(ResponseKind.QUESTION, "Wanneer begin ik?"), Outcome.ADOPTED, "Op 2 november.");
        answer(say(ResponseKind.CONCERN, "Het is ver."), Outcome.NOT_YET_WEIGHED, "");

        open(Paths.messages(traject));

        assertThat(shown())
                .contains("Niet overgenomen door Samira Haddou", "“Dit werk kan niet thuis.”")
                .contains("Beantwoord door Samira Haddou", "“Op 2 november.”")
                .contains("Gelezen, nog niet gewogen", "U krijgt later nog een antwoord.");
    }

    @Test
    void showsWhichVersionChangedByTheirWords() {
        AfwegingId afweging = published(1);
        ResponseId wish = responding.say(
                traject, SubmissionId.create(), ResponseKind.WISH, About.version(afweging, 1), "Later beginnen.");
        professional.doing(() -> {
            weighing.credit(traject, afweging, wish.value(), "Later beginnen.", true);
            weighing.write(traject, afweging, Place.of(Field.WHAT_CHANGED), "", "U begint later.");
            weighing.write(traject, afweging, Place.of(Field.OPENING), "", "Dag.");
            publishing.publish(traject, afweging);
        });

        open(Paths.messages(traject));

        assertThat(shown()).contains("Dit veranderde door u.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(Paths.version(traject, afweging, 2));
    }

    @Test
    void readsInFourStatements() {
        answer(say(ResponseKind.WISH, "Een wens."), Outcome.ADOPTED, "Ja.");

        count.reset();
        reading.all(traject);

        assertThat(count.statements()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void opensNothingOfSomebodyElse() {
        open(foreignExplanation().split("/uitleg")[0] + "/berichten");
        assertThat(shown()).contains(NOT_FOUND);

        open(Paths.said(traject, ResponseId.create()));
        assertThat(shown()).contains(NOT_FOUND);
    }

    private ResponseId say(ResponseKind kind, String words) {
        return responding.say(traject, SubmissionId.create(), kind, null, words);
    }

    private void answer(ResponseId response, Outcome outcome, String words) {
        professional.doing(() -> answering.answer(traject, response, SubmissionId.create(), 0, outcome, words));
    }
}
