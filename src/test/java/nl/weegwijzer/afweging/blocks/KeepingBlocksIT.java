package nl.weegwijzer.afweging.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.starting.CommonQuestion;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class KeepingBlocksIT {

    private static final String EXPECT = "Training: wat u ervan mag verwachten";
    private static final String TRAVEL = "Training: uw reiskosten";

    @Autowired
    Town town;

    @Autowired
    KeepingBlocks blocks;

    private Acting colleague;

    @BeforeEach
    void foundATown() {
        Acting administrator = town.found();
        colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        town.make(administrator, "Samira Haddou", Role.PROFESSIONAL).begin();
    }

    @Test
    void keepsTextsForTheWholeOrganisationByName() {
        blocks.add("Rechten", "U kunt bezwaar maken.");
        blocks.add("Bellen", "U kunt mij bellen.");
        blocks.add("Bellen", "U kunt mij bellen.");
        colleague.doing(() -> blocks.write("Rechten", "U kunt bezwaar maken tot zes weken na de brief."));
        blocks.archive("Bellen", true);
        blocks.archive("Bellen", true);

        assertThat(colleague.does(this::ownOnes))
                .containsExactly(
                        new Block("Bellen", "U kunt mij bellen.", true),
                        new Block("Rechten", "U kunt bezwaar maken tot zes weken na de brief.", false));
    }

    @Test
    void refusesANameTwiceWhateverItsCapitalsAndANameOrTextThatIsEmptyOrTooLong() {
        blocks.add("Rechten", "U kunt bezwaar maken.");

        assertThatExceptionOfType(NameTaken.class).isThrownBy(() -> blocks.add("rechten", "Iets anders."));
        assertThatExceptionOfType(NothingWritten.class).isThrownBy(() -> blocks.add(" ", "Tekst."));
        assertThatExceptionOfType(NothingWritten.class).isThrownBy(() -> blocks.write("Rechten", " "));
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> blocks.add("n".repeat(81), "Tekst."));
    }

    @Test
    void showsNothingOfAnotherOrganisation() {
        blocks.add("Rechten", "U kunt bezwaar maken.");
        Acting elsewhere = town.make(town.found(), "Bert Buren", Role.PROFESSIONAL);

        assertThat(elsewhere.does(this::ownOnes)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> elsewhere.doing(() -> blocks.archive("Rechten", true)));
    }

    @Test
    void beginsWithTextsForEachCommonQuestionThatCanBeRewrittenAndTakenOutOfUse() {
        assertThat(blocks.all()).extracting(Block::about).contains(CommonQuestion.values());

        blocks.write(EXPECT, "U krijgt Ada als begeleider.");
        blocks.archive(TRAVEL, true);

        assertThat(colleague.does(blocks::all))
                .contains(new Block(EXPECT, "U krijgt Ada als begeleider.", false, CommonQuestion.TRAINING))
                .filteredOn(block -> block.name().equals(TRAVEL))
                .singleElement()
                .satisfies(block -> assertThat(block.archived()).isTrue());
        assertThatExceptionOfType(NameTaken.class).isThrownBy(() -> blocks.add(EXPECT.toUpperCase(Locale.ROOT), "Ja."));
        Acting elsewhere = town.make(town.found(), "Bert Buren", Role.PROFESSIONAL);
        assertThat(elsewhere.does(blocks::all)).noneMatch(Block::archived);
    }

    /** What the organisation thought of itself. */
    private List<Block> ownOnes() {
        return blocks.all().stream().filter(block -> block.about() == null).toList();
    }
}
