package nl.weegwijzer.afweging.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "U begint om 8 uur., U begint om 9 uur., U begint om [-8-][+9+] uur.",
        "U werkt., U werkt niet., U werkt[+ niet+].",
        "'', Nieuw., [+Nieuw.+]",
        "Weg., '', [-Weg.-]",
        "Gelijk., Gelijk., Gelijk.",
        "re-integratie, re-integratieplan, re-[-integratie-][+integratieplan+]",
        "é, e, [-é-][+e+]"
    })
    void marksWordsThatWentAndCame(String before, String after, String shown) {
        assertThat(shown(before, after)).isEqualTo(shown);
    }

    @Test
    void losesNothingOfEitherSide() {
        String before = "Een zin.\nNog <een> 😀 zin, met 'tekens'.";
        String after = "Een andere zin.\n\nNog één 😀 zin; met tekens!";

        assertThat(without(before, after, Piece.Fate.CAME)).isEqualTo(before);
        assertThat(without(before, after, Piece.Fate.WENT)).isEqualTo(after);
    }

    private static String without(String before, String after, Piece.Fate fate) {
        return WordDifference.between(before, after).stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String shown(String before, String after) {
        return WordDifference.between(before, after).stream()
                .map(piece -> switch (piece.fate()) {
                    case STAYED -> piece.words();
                    case WENT -> "[-" + piece.words() + "-]";
                    case CAME -> "[+" + piece.words() + "+]";
                })
                .collect(Collectors.joining());
    }
}
