package nl.weegwijzer.afweging.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.Explanation.Factor;
import nl.weegwijzer.afweging.Explanation.Move;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.ItemId;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private final ItemId travel = ItemId.create();
    private final ItemId skills = ItemId.create();

    @Test
    void saysFromWhatToWhatAFactorMoved() {
        assertThat(Changes.moves(List.of(factor(travel, Weight.LIGHT)), List.of(factor(travel, Weight.HEAVY))))
                .containsExactly(new Move("Factor", Weight.LIGHT, Weight.HEAVY));
    }

    @Test
    void saysWhichFactorCameAndWhichWent() {
        assertThat(Changes.moves(List.of(factor(travel, Weight.LIGHT)), List.of(factor(skills, Weight.NORMAL))))
                .containsExactly(new Move("Factor", null, Weight.NORMAL), new Move("Factor", Weight.LIGHT, null));
    }

    @Test
    void saysNothingOfWhatStayed() {
        assertThat(Changes.moves(List.of(factor(travel, Weight.LIGHT)), List.of(factor(travel, Weight.LIGHT))))
                .isEmpty();
    }

    private static Factor factor(ItemId id, Weight weight) {
        return new Factor(
                id,
                "Factor",
                "",
                weight,
                Direction.NEITHER,
                "",
                BroughtInBy.CLIENT,
                Origin.CLIENT_WISH,
                List.of("Daarom."));
    }
}
