package nl.weegwijzer.response.readfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

    private final Signs ours = new Signs(Signs.BUILT_IN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik wil dood.",
                "Ik denk soms aan ZELFMOORD",
                "Ik had zelfmoordgedachten",
                "Zo wil ik niet meer\nleven!",
                "suïcide",
                "Ik zie het … niet meer zitten",
                "Mijn man slaat mij",
                "Ik durf niet naar huis."
            })
    void findsThemWhateverCaseAccentsAndPunctuation(String text) {
        assertThat(ours.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ik ben doodmoe na het werk.",
                "De bus rijdt niet meer.",
                "Ik moet voor de trein van acht uur weg.",
                "Ik wil leven van mijn werk, niet meer van een uitkering.",
                "Dat is dood zonde.",
                "* * *"
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(ours.in(text)).isFalse();
    }

    @Test
    void takesAStarForHoweverAWordGoesOn() {
        Signs own = new Signs(List.of("huisuitzett*", "  ", "*"));

        assertThat(own.in("Er komt een huisuitzetting.")).isTrue();
        assertThat(own.in("Mijn huis is koud.")).isFalse();
    }

    @Test
    void keepsOursAsTheyAreCompared() {
        assertThat(Signs.BUILT_IN)
                .doesNotHaveDuplicates()
                .allMatch(sign -> Signs.plain(sign).equals(sign));
    }

    @Test
    void looksThroughAVeryLongTextAtOnce() {
        assertThat(ours.in("niet meer ".repeat(100_000))).isFalse();
    }
}
