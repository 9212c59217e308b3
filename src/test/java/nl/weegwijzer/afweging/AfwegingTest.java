package nl.weegwijzer.afweging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
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
        OptionItem one = afweging.addOption();
        OptionItem other = afweging.addOption();

        afweging.choose(one.id());
        afweging.choose(other.id());
        assertThat(afweging.options()).filteredOn(OptionItem::chosen).containsExactly(other);

        afweging.choose(null);
        assertThat(afweging.options()).noneMatch(OptionItem::chosen);
    }

    @Test
    void putsBackWhatWasTakenOffTheTableAsItWas() {
        FactorItem factor = afweging.addFactor("CL_SKILLS");
        factor.weigh(Weight.HEAVY);
        factor.remove();
        assertThat(afweging.factors()).isEmpty();

        afweging.item(factor.id()).restore();

        assertThat(afweging.factors()).extracting(FactorItem::weight).containsExactly(Weight.HEAVY);
    }

    @Test
    void knowsNoItemOfAnotherAfweging() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> afweging.item(ItemId.create()));
    }

    @Test
    void pointsAtNoOptionWhenItPointsNeitherWay() {
        FactorItem factor = afweging.addFactor(null);
        OptionItem option = afweging.addOption();
        factor.point(Direction.FOR, option.id());
        factor.point(Direction.NEITHER, option.id());

        assertThat(factor.towards()).isNull();
    }

    @Test
    void startsTheNextVersionCleanAfterPublishing() {
        afweging.credit(java.util.UUID.randomUUID(), "Om 8 uur lukt niet.", true);
        afweging.write(Field.WHAT_CHANGED, "", "U begint later.");

        afweging.published();

        assertThat(afweging.credits()).isEmpty();
        assertThat(afweging.blank(Field.WHAT_CHANGED)).isTrue();
    }
}
