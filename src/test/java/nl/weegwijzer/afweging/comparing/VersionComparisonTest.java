package nl.weegwijzer.afweging.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.document.Sample;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    private final Explanation open = Sample.open().published();
    private final Explanation decided = Sample.decided().published();

    @Test
    void findsNothingBetweenAVersionAndItself() {
        assertThat(between(decided, decided)).isEmpty();
    }

    @Test
    void namesEachPassageThatDiffersInTheOrderOfReading() {
        List<PassageChange> changes = between(open, decided);

        assertThat(changes)
                .extracting(PassageChange::passage)
                .containsSubsequence(
                        Passage.OPENING, Passage.OUTCOME, Passage.OPTION_CHOSEN, Passage.ROOM, Passage.OBJECTION_TO)
                .doesNotContain(Passage.QUESTION, Passage.FACTOR);
        assertThat(changes)
                .filteredOn(change -> change.passage() == Passage.OPTION_CHOSEN)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.about()).isEqualTo("Leerwerkplek");
                    assertThat(change.pieces())
                            .containsExactly(new Piece(Piece.Fate.WENT, "false"), new Piece(Piece.Fate.CAME, "true"));
                });
    }

    @Test
    void showsWhatIsOnOneSideOnlyAsGoneOrNew() {
        Sample fewer = Sample.open();
        fewer.factors(0);

        assertThat(between(open, fewer.published()))
                .filteredOn(change -> change.passage() == Passage.FACTOR)
                .hasSize(5)
                .allSatisfy(change -> assertThat(change.pieces())
                        .singleElement()
                        .extracting(Piece::fate)
                        .isEqualTo(Piece.Fate.WENT));
    }

    private static List<PassageChange> between(Explanation before, Explanation after) {
        return VersionComparison.between(before, after, Object::toString);
    }
}
