package nl.weegwijzer.afweging.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.people.Role;
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
class BeginningIT {

    @Autowired
    Town town;

    @Autowired
    Weighing weighing;

    @Autowired
    WeighingFactors factors;

    @Autowired
    LayingOut layingOut;

    @Autowired
    StartingPoints points;

    private Acting administrator;
    private Acting samira;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, town.make(administrator, "Jaap Veenstra", Role.CLIENT), samira);
        samira.begin();
    }

    @Test
    void laysOutEachStartingPointWithNothingWeighed() {
        Arrays.stream(CommonQuestion.values()).map(points::of).forEach(start -> {
            Draft draft = weighing.draft(traject, weighing.beginAt(traject, SubmissionId.create(), start, ""));

            assertThat(draft.words(Field.QUESTION)).isEqualTo(start.question());
            assertThat(draft.options())
                    .extracting(option -> option.words(Field.NAME))
                    .containsExactlyElementsOf(start.options());
            assertThat(draft.factors())
                    .extracting(Draft.Factor::catalogueCode)
                    .containsExactlyElementsOf(start.factors());
            assertThat(draft.factors()).allMatch(factor -> factor.weight() == null && factor.origin() != null);
        });
    }

    @Test
    void keepsAQuestionOfOnesOwnAtAStartingPoint() {
        AfwegingId id = weighing.beginAt(
                traject, SubmissionId.create(), points.of(CommonQuestion.TRAINING), "Welke cursus past?");

        assertThat(weighing.draft(traject, id).words(Field.QUESTION)).isEqualTo("Welke cursus past?");
    }

    @Test
    void copiesWhatLayOnTheTableAndNotHowItWasWeighed() {
        AfwegingId earlier = weighing.begin(traject, SubmissionId.create(), "Welke training past?");
        ItemId option = layingOut.addOption(traject, earlier, SubmissionId.create(), "Leerwerkplek");
        write(earlier, Place.of(option, Field.ADVANTAGES), "U leert snel.");
        write(earlier, Place.of(option, Field.LIVING), "U bent twee dagen op school.");
        write(earlier, Place.of(option, Field.WHY_NOT), "Te ver weg.");
        layingOut.choose(traject, earlier, option);
        ItemId factor = factors.add(traject, earlier, "CL_CAPACITY");
        factors.weigh(traject, earlier, factor, Weight.HEAVY);
        write(earlier, Place.of(factor, Field.WHY), "U kunt 4 uur per dag werken.");
        write(earlier, Place.of(factor, Field.OWNER), "Team Werk");
        ItemId piece = layingOut.addInformation(traject, earlier, SubmissionId.create());
        write(earlier, Place.of(piece, Field.SOURCE), "Jaap zelf");
        layingOut.check(traject, earlier, piece, true);
        weighing.remove(traject, earlier, layingOut.addOption(traject, earlier, SubmissionId.create(), "Weg"));

        Draft copy = weighing.draft(traject, weighing.beginLike(traject, SubmissionId.create(), earlier, ""));

        assertThat(copy.words(Field.QUESTION)).isEqualTo("Welke training past?");
        assertThat(copy.options()).singleElement().satisfies(one -> {
            assertThat(one.id()).isNotEqualTo(option);
            assertThat(one.words(Field.ADVANTAGES)).isEqualTo("U leert snel.");
            assertThat(one.words(Field.LIVING)).isEqualTo("U bent twee dagen op school.");
            assertThat(one.blank(Field.WHY_NOT)).isTrue();
            assertThat(one.chosen()).isFalse();
        });
        assertThat(copy.factors()).singleElement().satisfies(one -> {
            assertThat(one.catalogueCode()).isEqualTo("CL_CAPACITY");
            assertThat(one.words(Field.OWNER)).isEqualTo("Team Werk");
            assertThat(one.weight()).isNull();
            assertThat(one.blank(Field.WHY)).isTrue();
        });
        assertThat(copy.information()).singleElement().satisfies(one -> {
            assertThat(one.words(Field.SOURCE)).isEqualTo("Jaap zelf");
            assertThat(one.checked()).isFalse();
        });
    }

    @Test
    void copiesNothingOfAnotherClient() {
        TrajectId other = town.traject(administrator, town.make(administrator, "Noor Bakkali", Role.CLIENT), samira);
        AfwegingId foreign = weighing.begin(other, SubmissionId.create(), "Geheim?");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> weighing.beginLike(traject, SubmissionId.create(), foreign, ""));
    }

    private void write(AfwegingId id, Place place, String text) {
        weighing.write(traject, id, place, "", text);
    }
}
