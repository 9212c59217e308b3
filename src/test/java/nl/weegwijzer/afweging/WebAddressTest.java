package nl.weegwijzer.afweging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mijn.lindebeek.nl",
                " https://mijn.lindebeek.nl/brieven?kenmerk=118&jaar=2026#boven ",
                "https://mijn.lindebeek.nl:8443/"
            })
    void isAnAddressOnTheWeb(String words) {
        assertThat(WebAddress.host(words)).contains("mijn.lindebeek.nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mijn.lindebeek.nl",
                "http://mijn.lindebeek.nl",
                "javascript:alert(1)",
                "https:mijn.lindebeek.nl",
                "https://",
                "https://localhost/brief",
                "https://mijn.lindebeek.nl@ergens.anders.nl/",
                "https://mijn.lindebeek.nl/een brief",
                "https://mijn.lindebeek.nl/\"><script>",
                "data:text/html,brief",
                "//mijn.lindebeek.nl"
            })
    void isNone(String words) {
        assertThat(WebAddress.is(words)).isFalse();
    }

    @Test
    void leavesOutOfAnExplanationWhatIsNone() {
        assertThat(new DecisionBy("", "", "", "", "", null, "javascript:alert(1)").letterAt())
                .isEmpty();
    }
}
