package nl.weegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.weegwijzer.language.text.Syllables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "u, 1", "werk, 1", "werken, 2", "geld, 1", "uitkering, 3", "jobcoach, 2", "aanvraag, 2", "belastbaarheid, 4",
        "reïntegratie, 5", "coördinator, 5", "mooi, 1", "mooie, 2", "nieuw, 1", "nieuwe, 2", "eeuw, 1", "kauwen, 2",
        "gebouw, 2", "ei, 1", "eieren, 3", "zij, 1", "zijn, 1", "quiz, 1", "weegwijzer, 3", "beëindigen, 4",
        "financiële, 5", "leraar, 2", "bureau, 2", "auto, 2", "foto's, 2", "brief, 1", "schreeuwt, 1"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(Syllables.of(word)).describedAs(word).isEqualTo(syllables);
    }

    @Test
    void followsTheFormulas() {
        Readability figures = Readability.of("U krijgt werk. Dat is fijn.");

        assertThat(figures.words()).isEqualTo(6);
        assertThat(figures.sentences()).isEqualTo(2);
        assertThat(figures.douma()).isCloseTo(206.835 - 0.93 * 3 - 77, within(0.001));
        assertThat(figures.brouwer()).isCloseTo(195 - 2 * 3 - 67, within(0.001));
        assertThat(figures.meaning()).isEqualTo(Readability.Meaning.VERY_EASY);
    }

    @ParameterizedTest
    @CsvSource({
        "10, VERY_HARD",
        "30, HARD",
        "45, RATHER_HARD",
        "60, NORMAL",
        "70, RATHER_EASY",
        "80, EASY",
        "95, VERY_EASY"
    })
    void saysWhatAFigureMeans(double douma, Readability.Meaning meaning) {
        assertThat(new Readability(1, 1, douma, 0).meaning()).isEqualTo(meaning);
    }
}
