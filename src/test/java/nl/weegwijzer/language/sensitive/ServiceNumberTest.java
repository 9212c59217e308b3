package nl.weegwijzer.language.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456782",
                "1234.56.782",
                "123 456 782",
                "Uw bsn is 123456782.",
                "BSN123456782",
                "burgerservicenummer123456782",
                "bsn:123456782"
            })
    void seesOneInWhateverWayItIsWritten(String text) {
        assertThat(hints(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456783",
                "000000000",
                "1234567821",
                "AB123456782",
                "+123456782",
                "€ 123456782",
                "123456782 euro"
            })
    void seesNoneInOtherNumbers(String text) {
        assertThat(hints(text)).isEmpty();
    }

    private static List<Hint> hints(String text) {
        List<Hint> hints = new ArrayList<>();
        new ServiceNumber().check(Passage.of(text), WordLists.standard(), hints::add);
        return hints;
    }
}
