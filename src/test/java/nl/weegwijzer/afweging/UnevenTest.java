package nl.weegwijzer.afweging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static Explanation.Option option(String name, String... living) {
        return new Explanation.Option(ItemId.create(), name, List.of(), List.of(), false, List.of(), List.of(living));
    }
}
