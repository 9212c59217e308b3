package nl.weegwijzer.afweging.peeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.shared.TrajectId;
import org.junit.jupiter.api.Test;

class AfwegingTest {

    private final Afweging afweging = new Afweging(
            OrganisationId.create(), TrajectId.create(), PersonId.create(), "Welke training past?", Instant.EPOCH);

    @Test
    void writesInThePlaceOfWhatWasSeen() {
        afweging.write(Field.OPENING, "", "Dag Jaap.");
        afweging.write(Field.OPENING, "Dag Jaap.", "Dag Jaap. Fijn dat u er was.");

        assertThat(afweging.words(Field.OPENING)).isEqualTo("Dag Jaap. Fijn dat u er was.");
    }

    @Test
    void refusesToWriteOverWhatWasNotSeen() {
        afweging.write(Field.OPENING, "", "Dag Jaap.");

        assertThatExceptionOfType(WrittenMeanwhile.class)
                .isThrownBy(() -> afweging.write(Field.OPENING, "", "Iets anders."))
                .satisfies(refusal -> assertThat(refusal.current()).isEqualTo("Dag Jaap."));
        assertThat(afweging.words(Field.OPENING)).isEqualTo("Dag Jaap.");
    }

    @Test
    void takesTheSameWordsTwiceAsOnce() {
        afweging.write(Field.OPENING, "", "Dag Jaap.");
        afweging.write(Field.OPENING, "", "Dag Jaap.");

        assertThat(afweging.words(Field.OPENING)).isEqualTo("Dag Jaap.");
    }

    @Test
    void refusesWordsThatDoNotFitAndKeepsWhatWasThere() {
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> afweging.write(Field.QUESTION, "Welke training past?", "x".repeat(201)));
        assertThat(afweging.words(Field.QUESTION)).isEqualTo("Welke training past?");
    }

    @Test
    void choosesOneOptionAtMost() {
        OptionItem one = afweging.table().addOption();
        OptionItem other = afweging.table().addOption();

        afweging.table().choose(one.id());
        afweging.table().choose(other.id());
        assertThat(afweging.table().options()).filteredOn(OptionItem::chosen).containsExactly(other);

        afweging.table().choose(null);
        assertThat(afweging.table().options()).noneMatch(OptionItem::chosen);
    }

    @Test
    void putsBackWhatWasTakenOffTheTableAsItWas() {
        FactorItem factor = afweging.table().addFactor("CL_SKILLS");
        factor.weigh(Weight.HEAVY);
        factor.remove();
        assertThat(afweging.table().factors()).isEmpty();

        afweging.table().item(factor.id()).restore();

        assertThat(afweging.table().factors()).extracting(FactorItem::weight).containsExactly(Weight.HEAVY);
    }

    @Test
    void knowsNoItemOfAnotherAfweging() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> afweging.table().item(ItemId.create()));
    }

    @Test
    void pointsAtNoOptionWhenItPointsNeitherWay() {
        FactorItem factor = afweging.table().addFactor(null);
        OptionItem option = afweging.table().addOption();
        factor.point(Direction.FOR, option.id());
        factor.point(Direction.NEITHER, option.id());

        assertThat(factor.towards()).isNull();
    }

    @Test
    void startsTheNextVersionCleanAfterPublishing() {
        afweging.credit(java.util.UUID.randomUUID(), "Om 8 uur lukt niet.", true);
        afweging.write(Field.WHAT_CHANGED, "", "U begint later.");

        afweging.beginNext(Instant.EPOCH);

        assertThat(afweging.credits()).isEmpty();
        assertThat(afweging.words(Field.WHAT_CHANGED)).isEmpty();
    }
}
