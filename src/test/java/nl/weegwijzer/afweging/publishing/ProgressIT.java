package nl.weegwijzer.afweging.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.ItemId;
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
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class ProgressIT {

    @Autowired
    Town town;

    @Autowired
    Weighing weighing;

    @Autowired
    WeighingFactors factors;

    @Autowired
    ProgressOverview progress;

    private Acting administrator;
    private Acting professional;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        professional.begin();
    }

    @Test
    void tellsOfEachAfwegingInCareWhatIsNotPublishedYet() {
        assertThat(progress.inMyCare()).singleElement().satisfies(row -> {
            assertThat(row.traject().clientName()).isEqualTo("Jaap Veenstra");
            assertThat(row.progress()).isNull();
        });
        AfwegingId first = weighing.begin(traject, SubmissionId.create(), "Welke training past?");
        weighing.begin(traject, SubmissionId.create(), "");

        assertThat(progress.inMyCare())
                .extracting(row -> row.progress().question())
                .containsExactly("", "Welke training past?");
        assertThat(progress.of(traject).getLast().afweging()).isEqualTo(first);
        assertThat(progress.of(traject))
                .allSatisfy(each -> assertThat(each.unpublished()).isTrue());
    }

    @Test
    void tellsNothingOfWhatIsInOthersCare() {
        weighing.begin(traject, SubmissionId.create(), "Welke training past?");
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);

        assertThat(colleague.does(progress::inMyCare)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> colleague.does(() -> progress.of(traject)));
    }

    @Test
    void takesAFactorOfTheClientInUnderItsOwnIdOnce() {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "Welke training past?");
        ItemId said = ItemId.create();

        factors.takeIn(traject, id, said, "Reistijd");
        weighing.remove(traject, id, said);
        factors.takeIn(traject, id, said, "Reistijd");

        assertThat(weighing.draft(traject, id).factors()).singleElement().satisfies(factor -> {
            assertThat(factor.id()).isEqualTo(said);
            assertThat(factor.words(Field.NAME)).isEqualTo("Reistijd");
            assertThat(factor.broughtInBy()).isEqualTo(BroughtInBy.CLIENT);
        });
    }
}
