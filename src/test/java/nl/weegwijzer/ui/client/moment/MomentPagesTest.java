package nl.weegwijzer.ui.client.moment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MomentPagesTest extends ClientPageTest {

    @Autowired
    ComparisonOverview comparisons;

    @Autowired
    WeighingAlong along;

    @Test
    void asksAMinuteBeforeReadingWithNothingChosenBeforehand() {
        AfwegingId afweging = published(7);
        open("/overzicht");
        assertThat(links("Lees de uitleg")).containsExactly(Paths.before(traject, afweging));

        open(Paths.before(traject, afweging));

        assertThat(address()).isEqualTo(Paths.before(traject, afweging) + "/1");
        assertThat(shown())
                .contains("Vooraf, vraag 1 van 5", "Denkt u dat dit meetelde: Punt", "Dit duurt één minuut.");
        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void goesOnToTheExplanationOnceAnswered() {
        AfwegingId afweging = published(2);
        open(Paths.before(traject, afweging));
        choose(Feeling.NOT);
        open(Paths.before(traject, afweging));
        assertThat(address()).as("the first without an answer").isEqualTo(Paths.before(traject, afweging) + "/2");
        choose(Feeling.DONT_KNOW);

        assertThat(address()).isEqualTo(Paths.explanation(traject, afweging));
        assertThat(comparisons
                        .sideBySide(traject, afweging)
                        .distances()
                        .get(Moment.BEFORE_READING)
                        .unknown())
                .isFalse();
        open("/overzicht");
        assertThat(links("Lees de uitleg")).isEmpty();
    }

    @Test
    void isRememberedAsSkipped() {
        AfwegingId afweging = published(2);
        open(Paths.before(traject, afweging));

        press("Sla deze vragen over");

        assertThat(address()).isEqualTo(Paths.explanation(traject, afweging));
        open(Paths.before(traject, afweging));
        assertThat(address()).isEqualTo(Paths.explanation(traject, afweging));
        assertThat(comparisons.overTime(traject)).isEmpty();
    }

    @Test
    void standsNeverInTheWayOfWhoReadsAtOnce() {
        AfwegingId afweging = published(2);

        open(Paths.explanation(traject, afweging));

        assertThat(address()).isEqualTo(Paths.explanation(traject, afweging));
        open(Paths.before(traject, afweging));
        assertThat(address()).isEqualTo(Paths.explanation(traject, afweging));
    }

    @Test
    void asksOnTheOverviewHowItFeelsAfterATalk() {
        AfwegingId afweging = published(1);
        open(Paths.explanation(traject, afweging));
        along.give(traject, afweging, 1, factor(afweging, 1), Moment.AFTER_READING, Feeling.NOT);
        professional.doing(() -> along.askAfterTalk(traject, afweging));

        open("/overzicht");
        assertThat(shown()).contains("Hoe voelt het na ons gesprek?");
        open(Paths.afterTalk(traject, afweging));
        assertThat(shown()).contains("Na ons gesprek, vraag 1 van 1", "Wat u eerder zei, blijft bewaard.");
        assertThat(answers().isEmpty()).isTrue();
        choose(Feeling.HEAVY);

        assertThat(address()).isEqualTo(Paths.taken(traject, afweging, 1));
        open("/overzicht");
        assertThat(shown()).doesNotContain("Hoe voelt het na ons gesprek?");
    }

    @Test
    void asksNothingAfterATalkThatWasNotHeld() {
        AfwegingId afweging = published(1);

        open(Paths.afterTalk(traject, afweging));

        assertThat(address()).isEqualTo(Paths.compare(traject, afweging));
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        for (String path : new String[] {
            foreignExplanation() + "/vooraf",
            Paths.before(traject, published(1)) + "/9",
            foreignExplanation() + "/na-gesprek"
        }) {
            open(path);
            assertThat(shown()).as(path).contains(NOT_FOUND);
        }
    }

    private void choose(Feeling feeling) {
        answers().setValue(feeling);
        press("Volgende");
    }
}
