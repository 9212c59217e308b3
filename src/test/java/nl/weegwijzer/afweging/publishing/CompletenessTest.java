package nl.weegwijzer.afweging.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.joint.JointChoice;
import nl.weegwijzer.afweging.peeling.Peel;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.shared.ItemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessTest {

    private final Peel afweging = new Peel();
    private final ItemId workplace = afweging.option("Leerwerkplek");
    private final ItemId nothing = afweging.option("Niets doen");

    @BeforeEach
    void peelEverything() {
        afweging.ofKind(DocumentKind.DECISION);
        afweging.leave(DecisionRoom.TOGETHER);
        afweging.factor();
        afweging.information();
        afweging.put(Field.NEXT_STEPS, "Wij praten samen.");
    }

    @Test
    void isReadyToPublishOpen() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksOfADecisionWhatTheLawAsksOfIt() {
        decide();

        assertThat(gaps()).containsExactly(Gap.RULES, Gap.PROVISION, Gap.LETTER, Gap.ANNOUNCED_ON, Gap.OBJECTION_TO);

        afweging.put(Field.RULES, "De Participatiewet.");
        afweging.put(Field.PROVISION, "Participatiewet, artikel 7");
        afweging.put(Field.LETTER, "Brief van 1 november");
        afweging.put(Field.LETTER_AT, "mijn.lindebeek.nl");
        assertThat(gaps()).contains(Gap.LETTER_AT);
        afweging.put(Field.LETTER_AT, "https://mijn.lindebeek.nl");
        afweging.put(Field.OBJECTION_TO, "De commissie.");
        afweging.announcedOn(LocalDate.of(2026, 11, 2));
        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksOfAnAgreementWhatFollowsWhenItDoesNotWorkOut() {
        afweging.ofKind(DocumentKind.AGREEMENT);
        decide();
        assertThat(gaps()).as("no objection route").containsExactly(Gap.IF_NOT);

        afweging.put(Field.IF_NOT, "Dan zoeken wij samen iets anders.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksOfAdviceItsOwnReasonsAndWhereTheClientHasIt() {
        afweging.ofKind(DocumentKind.ADVICE);
        decide();

        assertThat(gaps()).containsExactly(Gap.REASONS, Gap.LETTER);

        afweging.put(Field.REASONS, "U heeft zin om te leren.");
        afweging.put(Field.LETTER, "Ons advies van 2 november");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksNothingMoreOfWhatIsProvisional() {
        afweging.ofKind(DocumentKind.PROVISIONAL);
        decide();

        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksWhyAnOptionWasNotChosenOnceOneWas() {
        afweging.ofKind(DocumentKind.PROVISIONAL);
        decide();
        afweging.put(nothing, Field.WHY_NOT, "");

        assertThat(gaps()).containsExactly(Gap.WHY_NOT);
    }

    @Test
    void letsNothingToChooseDoWithoutOptionsButSaysWhatIsFixed() {
        afweging.leave(DecisionRoom.NONE);
        afweging.remove(workplace);
        afweging.remove(nothing);

        assertThat(gaps()).containsExactly(Gap.FIXED);
    }

    @Test
    void asksForTheReasonOfAFactorThatDidNotCount() {
        ItemId factor = afweging.factor();
        afweging.weigh(factor, Weight.NOT_COUNTED);
        afweging.put(factor, Field.WHY, "");

        assertThat(missing()).containsExactly(new Missing(Gap.WHY, Place.of(factor, Field.WHY)));
    }

    @Test
    void asksWhichOptionAFactorIsFor() {
        ItemId factor = afweging.factor();
        afweging.point(factor, Direction.FOR, null);
        assertThat(gaps()).containsExactly(Gap.TOWARDS);

        afweging.point(factor, Direction.FOR, workplace);
        assertThat(gaps()).isEmpty();

        afweging.remove(workplace);
        assertThat(gaps()).as("an option that is no longer there").contains(Gap.TOWARDS);
    }

    @Test
    void takesAKaderForARule() {
        decide();
        afweging.within(KaderVersionId.create(), false);

        assertThat(gaps()).doesNotContain(Gap.RULES, Gap.DEVIATION, Gap.BACKED_BY);
    }

    @Test
    void asksOfADeviationWhichRuleWhyAndWhoBackedIt() {
        afweging.put(Field.DEVIATION, "Een groep past niet.");
        assertThat(gaps()).containsExactly(Gap.DEVIATED_RULE, Gap.BACKED_BY);
        afweging.put(Field.RULES, "De Participatiewet.\nOnze werkwijze.");
        assertThat(gaps()).as("which of the two").contains(Gap.DEVIATED_RULE);
        afweging.put(Field.DEVIATED_RULE, "Onze werkwijze.");
        assertThat(gaps()).containsExactly(Gap.BACKED_BY);
        afweging.put(Field.DEVIATED_RULE, "");

        afweging.put(Field.DEVIATION, "");
        afweging.within(KaderVersionId.create(), true);
        assertThat(gaps()).containsExactly(Gap.DEVIATION, Gap.BACKED_BY);

        afweging.put(Field.DEVIATION, "Een groep past niet.");
        afweging.put(Field.BACKED_BY, "De teammanager");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksWhetherAdviceWasFollowedAndWhyNot() {
        afweging.put(Field.ADVICE, "De arts adviseert 4 uur.");
        assertThat(gaps()).containsExactly(Gap.ADVICE_USE);

        afweging.advised(AdviceUse.DEPARTED);
        assertThat(missing()).containsExactly(new Missing(Gap.ADVICE_WHY, Place.of(Field.ADVICE_WHY)));

        afweging.advised(AdviceUse.USED);
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Origin.class,
            names = {"POLICY", "ORGANISATION"})
    void asksWhoseAChoiceBehindTheScenesIs(Origin origin) {
        ItemId factor = afweging.factor();
        afweging.from(factor, origin);
        assertThat(missing()).containsExactly(new Missing(Gap.OWNER, Place.of(factor, Field.OWNER)));

        afweging.put(factor, Field.OWNER, "De gemeenteraad");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void asksWhatItIsLikeToLiveWithAnOptionWhileThereIsSomethingToChoose() {
        afweging.put(nothing, Field.LIVING, "");
        assertThat(missing()).containsExactly(new Missing(Gap.LIVING, Place.of(nothing, Field.LIVING)));

        afweging.leave(DecisionRoom.NONE);
        afweging.put(Field.FIXED, "Alles.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void isNeitherOpenNorDecidedWithAChosenOptionAlone() {
        afweging.choose(workplace);

        assertThat(gaps()).containsExactly(Gap.OUTCOME);
    }

    @Test
    void asksFromTheSecondVersionOnWhatChanged() {
        assertThat(Completeness.missing(afweging.draft(), false, new JointChoice.Nothing()))
                .containsExactly(new Missing(Gap.WHAT_CHANGED, Place.of(Field.WHAT_CHANGED)));
    }

    private void decide() {
        afweging.put(Field.OUTCOME, "U start op een leerwerkplek.");
        afweging.put(Field.MEANING, "U werkt 3 ochtenden.");
        afweging.choose(workplace);
        afweging.put(nothing, Field.WHY_NOT, "Dat duurt te lang.");
    }

    private List<Missing> missing() {
        return Completeness.missing(afweging.draft(), true, new JointChoice.Nothing());
    }

    private List<Gap> gaps() {
        return missing().stream().map(Missing::gap).toList();
    }
}
