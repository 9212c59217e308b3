package nl.weegwijzer.afweging.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegwijzer.afweging.checking.Thinness;
import nl.weegwijzer.afweging.starting.CommonQuestion;
import nl.weegwijzer.language.LanguageCoach;
import nl.weegwijzer.language.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an organisation begins with is plain, kind, and open where only a professional knows. */
class FirstBlocksTest {

    private final FirstBlocks first = new FirstBlocks();

    @ParameterizedTest
    @EnumSource
    void standForEachCommonQuestionInWordsOfWhichTheCoachSaysNothing(CommonQuestion question) {
        List<Block> some = first.beside(List.of())
                .filter(block -> block.about() == question)
                .toList();

        assertThat(some).hasSizeGreaterThanOrEqualTo(3).allSatisfy(block -> {
            assertThat(block.name()).hasSizeLessThanOrEqualTo(KeepingBlocks.NAME);
            String said = block.words().replace(Thinness.DATE_LEFT, "1 maart");
            assertThat(new LanguageCoach().check(said, WordLists.standard()))
                    .as(block.name())
                    .isEmpty();
        });
    }
}
