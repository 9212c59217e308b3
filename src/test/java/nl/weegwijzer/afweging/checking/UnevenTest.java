package nl.weegwijzer.afweging.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import org.junit.jupiter.api.Test;

class UnevenTest {

    @Test
    void noticesAnOptionThatIsThreeTimesAsLong() {
        assertThat(Uneven.among(List.of(option("Werkplek", "een twee drie vier vijf zes"), option("Rust", "een twee"))))
                .contains(new Uneven("Werkplek", "Rust"));
    }

    @Test
    void saysNothingOfOptionsThatAreAboutAsLong() {
        assertThat(Uneven.among(List.of(option("Werkplek", "een twee drie vier vijf"), option("Rust", "een twee"))))
                .isEmpty();
    }

    @Test
    void leavesAloneWhatWasNotBegun() {
        assertThat(Uneven.among(List.of(option("Werkplek", "een twee drie"), option("Rust"))))
                .isEmpty();
        assertThat(Uneven.among(List.of())).isEmpty();
    }

    @Test
    void comparesTheTwoSidesOfOneOption() {
        assertThat(Uneven.sides(sides("een twee drie", "een"))).isTrue();
        assertThat(Uneven.sides(sides("een", "een twee drie"))).isTrue();
        assertThat(Uneven.sides(sides("een twee", "een"))).isFalse();
        assertThat(Uneven.sides(sides("", ""))).isFalse();
    }

    private static Draft.Option option(String name) {
        return new Draft.Option(ItemId.create(), false, Map.of(Field.NAME, name));
    }

    private static Draft.Option option(String name, String living) {
        return new Draft.Option(ItemId.create(), false, Map.of(Field.NAME, name, Field.LIVING, living));
    }

    private static Draft.Option sides(String good, String lessGood) {
        return new Draft.Option(ItemId.create(), false, Map.of(Field.ADVANTAGES, good, Field.DISADVANTAGES, lessGood));
    }
}
