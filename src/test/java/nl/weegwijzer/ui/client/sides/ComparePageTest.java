package nl.weegwijzer.ui.client.sides;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class ComparePageTest extends ClientPageTest {

    @Autowired
    WeighingAlong along;

    @Autowired
    SidesReading reading;

    @Autowired
    StatementCount count;

    @Test
    void invitesToWeighAlongFirst() {
        AfwegingId afweging = published(2);

        open(Paths.compare(traject, afweging));

        assertThat(shown()).contains("U gaf nog geen antwoord. Weeg eerst zelf mee.");
        assertThat(links("Weeg zelf mee")).containsExactly(Paths.weigh(traject, afweging));
        assertThat(find(NativeTable.class).all()).isEmpty();
    }

    @Test
    void groupsThePointsAndSaysTheSameInATable() {
        AfwegingId afweging = published(3);
        give(afweging, 1, Importance.VERY, Feeling.A_LITTLE);
        give(afweging, 2, Importance.A_LITTLE, Feeling.A_LITTLE);
        along.ownFactor(traject, afweging, "De school van mijn dochter");

        open(Paths.compare(traject, afweging));

        assertThat(shown())
                .containsSubsequence(
                        "Hier praten wij eerst over: 1 punt",
                        "Voor u is dit heel belangrijk. Bij ons telt dit licht. Daar praten wij samen over.",
                        "2 stappen verschil",
                        "Nog niet bekend: 2 punten",
                        "Dit zien wij bijna hetzelfde: 1 punt",
                        "Hier zien u en wij hetzelfde.",
                        "Dezelfde punten in een tabel",
                        "Punt 1",
                        "heel belangrijk",
                        "licht",
                        "een beetje");
        assertThat(find(NativeTableRow.class).all()).hasSize(5);
        assertThat(links("Zeg er iets over: Punt 1"))
                .containsExactly(Paths.respond(traject, afweging, factor(afweging, 1)));
    }

    @Test
    void saysThatItCountsInAnotherWayNowAndKeepsWhatIsGone() {
        AfwegingId afweging = published(3);
        give(afweging, 1, Importance.VERY, Feeling.A_LITTLE);
        give(afweging, 2, Importance.IMPORTANT, Feeling.A_LITTLE);
        ItemId changed = factor(afweging, 1);
        ItemId gone = factor(afweging, 2);
        professional.doing(() -> {
            factors.weigh(traject, afweging, changed, Weight.HEAVY);
            weighing.remove(traject, afweging, gone);
            weighing.write(traject, afweging, Place.of(Field.WHAT_CHANGED), "", "Dit telt nu zwaar.");
            publishing.publish(traject, afweging);
        });

        open(Paths.compare(traject, afweging));

        assertThat(shown())
                .contains("Bij ons telde het toen: licht. Nu telt het: zwaar.", "Wat vindt u nu?", "licht, nu zwaar")
                .containsSubsequence("Dit stond in een eerdere uitleg", "Punt 2", "Dit stond in versie 1.");
        assertThat(links("Zeg wat u nu vindt: Punt 1")).containsExactly(Paths.weigh(traject, afweging));
    }

    @Test
    void hidesTheShapesFromWhoHearsThePage() {
        AfwegingId afweging = published(1);
        give(afweging, 1, Importance.VERY, Feeling.HEAVY);

        open(Paths.compare(traject, afweging));

        assertThat(find(Span.class).withClassName("places").all())
                .isNotEmpty()
                .allSatisfy(places -> assertThat(places.getElement().getAttribute("aria-hidden"))
                        .isEqualTo("true"));
    }

    @Test
    void readsInSixStatementsHoweverManyPoints() {
        AfwegingId few = published(1);
        AfwegingId many = published(30);

        assertThat(cost(few)).isLessThanOrEqualTo(6).isEqualTo(cost(many));
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        for (String address :
                List.of(foreignExplanation() + "/vergelijken", Paths.compare(traject, AfwegingId.create()))) {
            open(address);
            assertThat(shown()).contains(NOT_FOUND);
        }
    }

    private int cost(AfwegingId afweging) {
        count.reset();
        reading.sides(traject, afweging);
        return count.statements().size();
    }

    private void give(AfwegingId afweging, int number, Importance important, Feeling felt) {
        along.give(traject, afweging, 1, factor(afweging, number), Moment.AFTER_READING, important);
        along.give(traject, afweging, 1, factor(afweging, number), Moment.AFTER_READING, felt);
    }
}
