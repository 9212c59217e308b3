package nl.weegwijzer.ui.professional.own;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;

class LearningPageTest extends DeskTest {

    @Test
    void showsAPieceToReadOrToPrint() {
        open(DeskPaths.learning("kijken"));

        assertThat(words()).contains("Kijken en vragen", "Wat zag u echt?", "Print");
    }

    @Test
    void findsNoOtherPiece() {
        open(DeskPaths.learning("onzin"));

        assertThat(words()).contains("Deze pagina vinden wij niet");
    }
}
