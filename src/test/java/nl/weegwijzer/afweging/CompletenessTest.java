package nl.weegwijzer.afweging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private final Afweging afweging = new Afweging(
            OrganisationId.create(), TrajectId.create(), PersonId.create(), "Welke training past?", Instant.EPOCH);

    @BeforeEach
    void peelEverything() {
        afweging.ofKind(DocumentKind.DECISION);
        afweging.leave(DecisionRoom.TOGETHER);
        option("Leerwerkplek");
        option("Niets doen");
        factor();
        information();
        afweging.put(Field.NEXT_STEPS, "Wij praten samen.");
    }

    @Test
    void isReadyToPublishOpen() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksOfADecisionWhatTheLawAsksOfIt() {
        decide();

        assertThat(gaps()).containsExactly(Gap.RULES, Gap.LETTER, Gap.ANNOUNCED_ON, Gap.OBJECTION_TO);

        afweging.put(Field.RULES, "De Participatiewet.");
        afweging.put(Field.LETTER, "Brief van 1 november");
        afweging.put(Field.OBJECTION_TO, "De commissie.");
        afweging.announcedOn(LocalDate.of(2026, 11, 2));
        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksNoObjectionRouteOfAnAgreement() {
        afweging.ofKind(DocumentKind.AGREEMENT);
        decide();

        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksWhyAnOptionWasNotChosenOnceOneWas() {
        afweging.ofKind(DocumentKind.AGREEMENT);
        decide();
        afweging.options().getLast().put(Field.WHY_NOT, "");

        assertThat(gaps()).containsExactly(Gap.WHY_NOT);
    }

    @Test
    void letsNothingToChooseDoWithoutOptionsButSaysWhatIsFixed() {
        afweging.leave(DecisionRoom.NONE);
        afweging.options().forEach(DraftItem::remove);

        assertThat(gaps()).containsExactly(Gap.FIXED);
    }

    @Test
    void asksForTheReasonOfAFactorThatDidNotCount() {
        FactorItem factor = factor();
        factor.weigh(Weight.NOT_COUNTED);
        factor.put(Field.WHY, "");

        assertThat(missing()).containsExactly(new Missing(Gap.WHY, Place.of(factor.id(), Field.WHY)));
    }

    @Test
    void asksWhichOptionAFactorIsFor() {
        FactorItem factor = factor();
        factor.point(Direction.FOR, null);
        assertThat(gaps()).containsExactly(Gap.TOWARDS);

        OptionItem option = afweging.options().getFirst();
        factor.point(Direction.FOR, option.id());
        assertThat(gaps()).isEmpty();

        option.remove();
        assertThat(gaps()).as("an option that is no longer there").contains(Gap.TOWARDS);
    }

    @Test
    void isNeitherOpenNorDecidedWithAChosenOptionAlone() {
        afweging.choose(afweging.options().getFirst().id());

        assertThat(gaps()).containsExactly(Gap.OUTCOME);
    }

    @Test
    void asksFromTheSecondVersionOnWhatChanged() {
        assertThat(Completeness.missing(afweging, false))
                .containsExactly(new Missing(Gap.WHAT_CHANGED, Place.of(Field.WHAT_CHANGED)));
    }

    private void decide() {
        afweging.put(Field.OUTCOME, "U start op een leerwerkplek.");
        afweging.put(Field.MEANING, "U werkt 3 ochtenden.");
        afweging.choose(afweging.options().getFirst().id());
        afweging.options().getLast().put(Field.WHY_NOT, "Dat duurt te lang.");
    }

    private void option(String name) {
        OptionItem option = afweging.addOption();
        option.put(Field.NAME, name);
        option.put(Field.ADVANTAGES, "Goed.");
        option.put(Field.DISADVANTAGES, "Minder goed.");
    }

    private FactorItem factor() {
        FactorItem factor = afweging.addFactor("CL_SKILLS");
        factor.weigh(Weight.HEAVY);
        factor.broughtIn(BroughtInBy.CLIENT);
        factor.from(Origin.CLIENT_WISH);
        factor.put(Field.WHY, "U kent machines.");
        return factor;
    }

    private void information() {
        InformationItem piece = afweging.addInformation();
        piece.put(Field.NAME, "Gesprek");
        piece.put(Field.SOURCE, "U");
        piece.ofKind("ST_TALK");
        piece.dated(LocalDate.of(2026, 10, 1));
    }

    private List<Missing> missing() {
        return Completeness.missing(afweging, true);
    }

    private List<Gap> gaps() {
        return missing().stream().map(Missing::gap).toList();
    }
}
