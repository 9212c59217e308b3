package nl.weegwijzer.ui.professional;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the desk asks of the database: little, and the same for one factor as for many. */
@Import(StatementCount.class)
class DeskStatementsPageTest extends DeskTest {

    private static final int SAVE = 8;

    @Autowired
    private StatementCount statements;

    @Test
    void opensWithTheSameStatementsForOneFactorAsForMany() {
        AfwegingId small = weighing.begin(traject, SubmissionId.create(), "Wat past?");
        AfwegingId large = peeled();
        for (int number = 1; number <= 20; number++) {
            factors.addOwn(traject, large, SubmissionId.create(), "Factor " + number);
            layingOut.addOption(traject, large, SubmissionId.create(), "Mogelijkheid " + number);
        }

        for (var page : List.of(DeskPaths.afweging(traject, large), DeskPaths.preview(traject, large))) {
            int many = counting(() -> open(page));
            assertThat(many).isEqualTo(counting(() -> open(page.replace(large.toString(), small.toString()))));
            assertThat(many)
                    .as("with the kaders and the word list of the organisation")
                    .isLessThanOrEqualTo(16);
        }
    }

    @Test
    void savesEachTextAndEachChoiceWithFewStatements() {
        AfwegingId id = published();
        open(DeskPaths.afweging(traject, id));
        ItemId factor = weighing.draft(traject, id).factors().getFirst().id();

        assertThat(counting(() -> type(Place.of(Field.OPENING), "Dag Jaap."))).isLessThanOrEqualTo(SAVE);
        assertThat(counting(() -> type(Place.of(factor, Field.WHY), "U kunt het zelf.")))
                .isLessThanOrEqualTo(SAVE);
        assertThat(counting(() -> test(weight(factor)).selectItem("Zwaar"))).isLessThanOrEqualTo(SAVE);
        assertThat(counting(() -> press("Mogelijkheid toevoegen"))).isLessThanOrEqualTo(SAVE);
        assertThat(counting(() -> press("“Niets doen” toevoegen"))).isLessThanOrEqualTo(SAVE);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> weight(ItemId factor) {
        return at(RadioButtonGroup.class, Place.choice(factor, "WEIGHT"));
    }

    private int counting(Runnable act) {
        statements.reset();
        act.run();
        return statements.statements().size();
    }
}
