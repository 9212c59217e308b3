package nl.weegwijzer.afweging.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.peeling.WrittenMeanwhile;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
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
class NotingIT {

    @Autowired
    Town town;

    @Autowired
    Arranging arranging;

    @Autowired
    Weighing weighing;

    @Autowired
    WeighingFactors factors;

    @Autowired
    LayingOut layingOut;

    @Autowired
    Noting noting;

    @Autowired
    Judging judging;

    @Autowired
    Resuming resuming;

    private Acting samira;
    private Acting colleague;
    private TrajectId traject;
    private AfwegingId afweging;

    @BeforeEach
    void foundATown() {
        Acting administrator = town.found();
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        traject = town.traject(administrator, town.make(administrator, "Jaap Veenstra", Role.CLIENT), samira);
        administrator.doing(() -> arranging.join(traject, colleague.personId()));
        samira.begin();
        afweging = weighing.begin(traject, SubmissionId.create(), "Welke training past?");
    }

    @Test
    void keepsAnswersForTheirWriterAlone() {
        ItemId factor = factors.add(traject, afweging, "CL_CAPACITY");
        noting.write(traject, afweging, "RQ_RESULT", "", "Werk dat blijft.");
        noting.meet(traject, afweging, "PIT_HALO", true);
        noting.write(traject, afweging, "PIT_HALO", "", "Ik keek te veel naar zijn brief.");
        noting.weighed(traject, afweging, factor, Knowing.BY_INTUITION);

        Notes mine = noting.mine(traject, afweging);
        assertThat(mine.words("RQ_RESULT")).isEqualTo("Werk dat blijft.");
        assertThat(mine.words("PIT_HALO")).isEqualTo("Ik keek te veel naar zijn brief.");
        assertThat(mine.met()).containsOnly(java.util.Map.entry("PIT_HALO", true));
        assertThat(mine.knowing(factor)).contains(Knowing.BY_INTUITION);

        Notes theirs = colleague.does(() -> noting.mine(traject, afweging));
        assertThat(theirs.words()).isEmpty();
        assertThat(theirs.met()).isEmpty();
        assertThat(theirs.knowing()).isEmpty();
    }

    @Test
    void overwritesNothingThatWasWrittenInAnotherWindow() {
        noting.write(traject, afweging, "RQ_RESULT", "", "Uit het ene venster.");

        assertThatExceptionOfType(WrittenMeanwhile.class)
                .isThrownBy(() -> noting.write(traject, afweging, "RQ_RESULT", "", "Uit het andere."))
                .satisfies(meanwhile -> assertThat(meanwhile.current()).isEqualTo("Uit het ene venster."));
        noting.write(traject, afweging, "RQ_RESULT", "Uit het ene venster.", "Uit beide.");

        assertThat(noting.mine(traject, afweging).words("RQ_RESULT")).isEqualTo("Uit beide.");
    }

    @Test
    void changesAnAnswerInPlace() {
        noting.meet(traject, afweging, "PIT_HALO", true);
        noting.meet(traject, afweging, "PIT_HALO", false);
        noting.write(traject, afweging, "RQ_RESULT", "", "Eerst dit.");
        noting.write(traject, afweging, "RQ_RESULT", "Eerst dit.", "");

        assertThat(noting.mine(traject, afweging).met()).containsEntry("PIT_HALO", false);
        assertThat(noting.mine(traject, afweging).words("RQ_RESULT")).isEmpty();
    }

    @Test
    void takesNothingThatTheCatalogueDoesNotAsk() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> noting.write(traject, afweging, "RQ_ONZIN", "", "Iets."));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> noting.meet(traject, afweging, "PIT_ONZIN", true));
    }

    @Test
    void judgesInformationForTheWholeDesk() {
        ItemId piece = layingOut.addInformation(traject, afweging, SubmissionId.create());
        judging.judge(traject, afweging, piece, "IQ_COMPLETE", Judgement.NO);
        judging.comesFrom(traject, afweging, piece, Knowledge.EXPERIENCE);
        colleague.doing(() -> judging.judge(traject, afweging, piece, "IQ_COMPLETE", Judgement.YES));

        Qualities qualities = judging.of(traject, afweging);
        assertThat(qualities.judged(piece, "IQ_COMPLETE")).contains(Judgement.YES);
        assertThat(qualities.knowledge(piece)).contains(Knowledge.EXPERIENCE);
        assertThat(qualities.judged(piece, "IQ_CLEAR")).isEmpty();
    }

    @Test
    void findsBackWhereSomebodyLeftOffAndHowTheyLikeToPeel() {
        resuming.leaveOff(traject, afweging, "WEIGH");
        resuming.peelOneStepAtATime(true);
        AfwegingId other = weighing.begin(traject, SubmissionId.create(), "Past een jobcoach?");

        assertThat(noting.mine(traject, afweging).leftOff()).isEqualTo(new LeftOff(true, "WEIGH"));
        assertThat(noting.mine(traject, other).leftOff()).isEqualTo(new LeftOff(true, null));
        assertThat(colleague.does(() -> noting.mine(traject, afweging)).leftOff())
                .isEqualTo(LeftOff.NOWHERE);
    }

    @Test
    void namesTheFactorsThatSomebodyUsesMost() {
        factors.add(traject, afweging, "CL_WISHES");
        AfwegingId other = weighing.begin(traject, SubmissionId.create(), "Past een jobcoach?");
        factors.add(traject, other, "CL_CAPACITY");
        factors.add(traject, other, "CL_WISHES");
        factors.addOwn(traject, other, SubmissionId.create(), "Iets eigens");
        weighing.remove(traject, other, factors.add(traject, other, "CL_SKILLS"));

        assertThat(resuming.oftenUsedByMe()).containsExactly("CL_WISHES", "CL_CAPACITY");
        assertThat(colleague.does(resuming::oftenUsedByMe)).isEmpty();
    }
}
