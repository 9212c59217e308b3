package nl.weegwijzer.ui.professional.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearningPieceTest {

    /** At 200 words a minute, two to three minutes. */
    @ParameterizedTest
    @EnumSource
    void takesTwoOrThreeMinutesInEachLanguageAndNamesItsSource(LearningPiece.Subject subject) {
        for (String language : new String[] {"nl", "en"}) {
            LearningPiece piece = LearningPiece.of(subject, Locale.of(language));
            long words = piece.blocks().stream()
                    .flatMap(block -> block.stream().flatMap(line -> Stream.of(line.split("\\s+"))))
                    .count();

            assertThat(words).isBetween(350L, 600L);
            assertThat(piece.blocks().getLast().getFirst()).startsWith(language.equals("nl") ? "Bron: " : "Source: ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInEachLanguage(LearningPiece.Subject subject) {
        LearningPiece dutch = LearningPiece.of(subject, Locale.of("nl"));
        LearningPiece english = LearningPiece.of(subject, Locale.of("en"));

        assertThat(english.blocks()).hasSameSizeAs(dutch.blocks());
        for (int at = 0; at < dutch.blocks().size(); at++) {
            assertThat(english.blocks().get(at)).hasSameSizeAs(dutch.blocks().get(at));
        }
    }
}
