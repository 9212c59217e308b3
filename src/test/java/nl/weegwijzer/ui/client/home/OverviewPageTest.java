package nl.weegwijzer.ui.client.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Days;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class OverviewPageTest extends ClientPageTest {

    @Autowired
    Responding responding;

    @Autowired
    Answering answering;

    @Autowired
    WeighingAlong along;

    @Autowired
    GoalSetting goals;

    @Autowired
    Choosing choosing;

    @Autowired
    HomeReading reading;

    @Autowired
    StatementCount count;

    @Test
    void invitesToSaySomethingWhenNothingWaits() {
        open("/overzicht");

        assertThat(now()).contains("Dit kunt u nu doen", "Zeg wat u belangrijk vindt", "Schrijf ons");
        assertThat(shown())
                .contains(
                        "Dag Jaap Veenstra", "Er is nog geen uitleg.", "U schreef nog niets.", "Er is nog geen doel.");
    }

    @Test
    void asksFirstToReadWhatIsNew() {
        AfwegingId afweging = published(2);

        open("/overzicht");

        assertThat(now()).contains("Lees onze uitleg", "Welke training past bij u?");
        assertThat(links("Lees de uitleg")).containsExactly(Paths.before(traject, afweging));
        assertThat(shown()).contains("Nieuw");
    }

    @Test
    void asksThenToWeighAlongAndToGoOn() {
        AfwegingId afweging = published(2);
        open(Paths.explanation(traject, afweging));

        open("/overzicht");
        assertThat(now()).contains("Zeg wat u belangrijk vindt", "Weeg zelf mee");
        assertThat(shown()).doesNotContain("Nieuw\n");

        weigh(afweging, 1);
        open("/overzicht");
        assertThat(now()).contains("Ga verder met wat u belangrijk vindt");
        assertThat(shown()).contains("U gaf antwoord bij 1 van de 2 punten.");

        weigh(afweging, 2);
        open("/overzicht");
        assertThat(now()).contains("Schrijf ons");
        assertThat(shown()).contains("Vergelijk uw weging met die van ons");
    }

    @Test
    void comesBackToWhatWasPutOffOnceItsDayHasCome() {
        AfwegingId afweging = published(1);
        open(Paths.explanation(traject, afweging));
        choosing.putOff(
                traject,
                SubmissionId.create(),
                afweging,
                1,
                "Eerst rust.",
                LocalDate.now().plusDays(20));
        open("/overzicht");
        assertThat(shown()).contains("Kiezen is uitgesteld tot");
        assertThat(now()).doesNotContain("U kunt nu kiezen");

        Days.untilChoosing(afweging);
        open("/overzicht");

        assertThat(now()).contains("U kunt nu kiezen", "Kies samen");
        assertThat(shown()).contains("Kiezen was uitgesteld tot");
        open(Paths.choose(traject, afweging));
        assertThat(shown()).contains("Die dag is er nu. U kunt nu kiezen.");
    }

    @Test
    void tellsOfAnAnswerUntilItWasSeen() {
        ResponseId wish =
                responding.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Ik wil later beginnen.");
        professional.doing(() ->
                answering.answer(traject, wish, SubmissionId.create(), 0, Outcome.ADOPTED, "U begint om 9.30 uur."));

        open("/overzicht");
        assertThat(now()).contains("U kreeg een antwoord", "Lees het antwoord");
        assertThat(shown())
                .contains("“Ik wil later beginnen.”", "Overgenomen", "door Samira Haddou", "U begint om 9.30 uur.");

        open(Paths.messages(traject));
        open("/overzicht");
        assertThat(now()).contains("Schrijf ons");
    }

    @Test
    void asksWhetherAGoalIsTheirsToo() {
        professional.doing(
                () -> goals.propose(traject, SubmissionId.create(), "Jaap went aan vaste tijden", "Rustig opbouwen."));

        open("/overzicht");

        assertThat(now()).contains("Is dit ook uw doel?", "Jaap went aan vaste tijden", "Bekijk dit doel");
        assertThat(shown()).contains("Wij vragen uw antwoord");
    }

    @Test
    void fillsOneBlockAlone() {
        published(1);
        open("/overzicht");

        assertThat(find(Section.class).withClassName("now").all()).hasSize(1);
    }

    @Test
    void opensNoTrajectOfSomebodyElse() {
        open("/overzicht?traject=" + foreignExplanation().split("/")[2]);

        assertThat(shown()).contains(NOT_FOUND);
    }

    @Test
    void readsInFewStatementsHoweverMuchThereIs() {
        int empty = cost();
        published(3);
        published(3);
        goals.propose(traject, SubmissionId.create(), "Ik wil met machines werken", "");
        responding.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Een wens.");

        assertThat(cost()).isEqualTo(empty).isLessThanOrEqualTo(5);
    }

    private int cost() {
        count.reset();
        reading.of(null);
        return count.statements().size();
    }

    private void weigh(AfwegingId afweging, int number) {
        along.give(traject, afweging, 1, factor(afweging, number), Moment.AFTER_READING, Importance.VERY);
    }

    private String now() {
        List<Section> blocks = find(Section.class).withClassName("now").all();
        return shown(blocks.getFirst());
    }
}
