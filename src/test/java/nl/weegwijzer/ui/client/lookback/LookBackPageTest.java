package nl.weegwijzer.ui.client.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class LookBackPageTest extends ClientPageTest {

    @Autowired
    WeighingAlong along;

    @Autowired
    LookBackReading reading;

    @Autowired
    StatementCount count;

    @Test
    void saysWhenThereIsNothingYet() {
        open(Paths.lookBack(traject));

        assertThat(shown()).contains("Hoe ging het tot nu toe?", "Hier staat nog niets.");
    }

    @Test
    void showsTheGapAtEachMomentWithOverHowManyPointsAndThatItShrank() {
        AfwegingId afweging = published(2);
        feel(afweging, 1, Moment.BEFORE_READING, Feeling.NOT);
        feel(afweging, 2, Moment.BEFORE_READING, Feeling.NOT);
        professional.doing(() -> along.askAfterTalk(traject, afweging));
        feel(afweging, 1, Moment.AFTER_CONVERSATION, Feeling.A_LITTLE);

        open(Paths.lookBack(traject));

        assertThat(shown())
                .contains(
                        "Welke training past bij u?",
                        "Vóór het lezen",
                        "over 2 punten.",
                        "Na het gesprek",
                        "over 1 punt.",
                        "Het verschil tussen weging en gevoel werd kleiner",
                        "Dit is geen cijfer voor u.");
        assertThat(shown()).doesNotContain("Na het lezen");
    }

    @Test
    void readsInFewStatementsHoweverMuchThereIs() {
        int empty = cost();
        AfwegingId one = published(3);
        AfwegingId other = published(3);
        for (int number = 1; number <= 3; number++) {
            feel(one, number, Moment.AFTER_READING, Feeling.HEAVY);
            feel(other, number, Moment.AFTER_READING, Feeling.NOT);
        }

        assertThat(cost()).isEqualTo(empty).isLessThanOrEqualTo(6);
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        open(foreignExplanation().replaceFirst("/uitleg/.*", "/terugblik"));

        assertThat(shown()).contains(NOT_FOUND);
    }

    private int cost() {
        count.reset();
        reading.of(traject);
        return count.statements().size();
    }

    private void feel(AfwegingId afweging, int number, Moment moment, Feeling feeling) {
        along.give(traject, afweging, 1, factor(afweging, number), moment, feeling);
    }
}
