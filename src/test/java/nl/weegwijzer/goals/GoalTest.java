package nl.weegwijzer.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.goals.Goal.Author;
import nl.weegwijzer.goals.refusal.AlreadyAnswered;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.NoUsableDay;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.goals.refusal.SameWords;
import nl.weegwijzer.goals.refusal.WhoMissing;
import nl.weegwijzer.goals.refusal.WordingChanged;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {

    private static final Instant NOW = Instant.parse("2026-10-20T09:00:00Z");
    private static final Author JAAP = new Author(Side.CLIENT, PersonId.create(), NOW);
    private static final Author SAMIRA = new Author(Side.PROFESSIONAL, PersonId.create(), NOW);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 28);

    private final Goal goal = proposed("Ik wil weer met machines werken");

    @Test
    void isAgreedOnceTheOtherSideSaysYes() {
        assertThat(goal.agreement().state()).isEqualTo(GoalState.PROPOSED);
        goal.sayYes(JAAP, 1);
        assertThat(goal.agreement().state())
                .as("proposing was the yes of the client")
                .isEqualTo(GoalState.PROPOSED);

        goal.sayYes(SAMIRA, 1);
        assertThat(goal.agreement().state()).isEqualTo(GoalState.AGREED);
        assertThat(goal.agreement().agreed()).isEqualTo(1);
    }

    @Test
    void asksBothAgainWhenTheWordingChanges() {
        goal.sayYes(SAMIRA, 1);
        goal.reword(SAMIRA, 1, "3 ochtenden per week met machines werken", "Rustig opbouwen.");

        assertThat(goal.agreement().state()).isEqualTo(GoalState.CHANGED_AFTER_AGREEMENT);
        assertThat(goal.agreement().agreed()).as("what was agreed stands").isEqualTo(1);
        goal.sayYes(SAMIRA, 2);
        assertThat(goal.agreement().state()).isEqualTo(GoalState.CHANGED_AFTER_AGREEMENT);
        goal.sayYes(JAAP, 2);
        assertThat(goal.agreement().state()).isEqualTo(GoalState.AGREED);
        assertThat(goal.agreement().agreed()).isEqualTo(2);
    }

    @Test
    void refusesAYesToAnotherWordingThanTheOneThatStands() {
        goal.reword(JAAP, 1, "Iets anders", "");

        assertThatExceptionOfType(WordingChanged.class).isThrownBy(() -> goal.sayYes(SAMIRA, 1));
        assertThatExceptionOfType(WordingChanged.class)
                .isThrownBy(() -> goal.reword(SAMIRA, 1, "Weer iets anders", ""));
    }

    @Test
    void needsAReasonToDisagree() {
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> goal.sayNo(SAMIRA, 1, " "));
        assertThat(goal.agreement().state()).isEqualTo(GoalState.PROPOSED);

        goal.sayNo(SAMIRA, 1, "Eerst weer vaste tijden.");
        assertThat(goal.agreement().state()).isEqualTo(GoalState.NOT_AGREED);
        assertThat(goal.agreement().reason()).isEqualTo("Eerst weer vaste tijden.");
    }

    @Test
    void canStillBeAgreedAfterANo() {
        goal.sayNo(SAMIRA, 1, "Eerst weer vaste tijden.");
        goal.sayYes(SAMIRA, 1);

        assertThat(goal.agreement().state()).isEqualTo(GoalState.AGREED);
        assertThat(goal.agreement().reason()).isEmpty();
    }

    @Test
    void neverHidesANoBehindNotBeingAbleToAnswer() {
        goal.sayNo(SAMIRA, 1, "Eerst weer vaste tijden.");

        assertThatExceptionOfType(AlreadyAnswered.class).isThrownBy(() -> goal.couldNotAnswer(JAAP, 1, "Te druk."));
        goal.couldNotAnswer(SAMIRA, 1, "Ik moet het eerst vragen.");
        assertThat(goal.agreement().state()).isEqualTo(GoalState.COULD_NOT_ANSWER);
    }

    @Test
    void doesNotTakeBackAYes() {
        assertThatExceptionOfType(AlreadyAnswered.class).isThrownBy(() -> goal.sayNo(JAAP, 1, "Toch niet."));
        goal.sayYes(SAMIRA, 1);
        assertThatExceptionOfType(AlreadyAnswered.class).isThrownBy(() -> goal.sayNo(SAMIRA, 1, "Toch niet."));
        assertThatExceptionOfType(AlreadyAnswered.class).isThrownBy(() -> goal.couldNotAnswer(SAMIRA, 1, "Ziek."));
    }

    @Test
    void isReachedWhenBothSaySo() {
        assertThatExceptionOfType(NotAgreedYet.class).isThrownBy(() -> goal.sayReached(JAAP, 1));
        goal.sayYes(SAMIRA, 1);
        goal.sayReached(SAMIRA, 1);
        assertThat(goal.agreement().state()).isEqualTo(GoalState.AGREED);

        goal.sayReached(JAAP, 1);
        assertThat(goal.agreement().state()).isEqualTo(GoalState.REACHED);
        assertThatExceptionOfType(GoalClosed.class).isThrownBy(() -> goal.stop(JAAP, "Klaar."));
    }

    @Test
    void stopsWithAReason() {
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> goal.stop(JAAP, ""));
        goal.stop(JAAP, "Ik wil iets anders.");

        assertThat(goal.agreement().state()).isEqualTo(GoalState.STOPPED);
        assertThatExceptionOfType(GoalClosed.class).isThrownBy(() -> goal.sayYes(SAMIRA, 1));
        assertThatExceptionOfType(GoalClosed.class).isThrownBy(() -> goal.stop(SAMIRA, "Een andere reden."));
        assertThatExceptionOfType(GoalClosed.class)
                .isThrownBy(() -> goal.addStep(JAAP, UUID.randomUUID(), step(StepActor.CLIENT, "", DAY)));
    }

    @Test
    void keepsEveryWordingAndAnswer() {
        goal.sayNo(SAMIRA, 1, "Eerst weer vaste tijden.");
        goal.reword(JAAP, 1, "Drie ochtenden werken", "Rustig.");
        goal.sayYes(SAMIRA, 2);

        assertThat(goal.history())
                .extracting(HistoryLine::act)
                .containsExactly(GoalAct.PROPOSED, GoalAct.SAID_NO, GoalAct.REWORDED, GoalAct.SAID_YES);
        assertThat(goal.history().getFirst().wording("Jaap").title()).isEqualTo("Ik wil weer met machines werken");
    }

    @Test
    void isWordedTwiceByOneFormAsOnce() {
        goal.reword(JAAP, 1, "Drie ochtenden werken", "Rustig.");
        goal.reword(JAAP, 1, "Drie ochtenden werken", "Rustig.");

        assertThat(goal.history()).hasSize(2);
    }

    @Test
    void isNotWordedAnewInTheSameWords() {
        assertThatExceptionOfType(SameWords.class)
                .isThrownBy(() -> goal.reword(SAMIRA, 1, "Ik wil weer met machines werken", ""));
    }

    @Test
    void needsATitleThatFits() {
        assertThatExceptionOfType(WordsMissing.class).isThrownBy(() -> proposed(" \n"));
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> proposed("a".repeat(Words.LINE + 1)));
        assertThatExceptionOfType(WordsMissing.class).isThrownBy(() -> goal.reword(JAAP, 1, "", "waarom"));
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> goal.reword(JAAP, 1, "doel", "a".repeat(Words.TEXT + 1)));
    }

    @Test
    void takesStepsOfAnyoneWithADay() {
        UUID sending = UUID.randomUUID();
        StepId first = goal.addStep(JAAP, sending, step(StepActor.EMPLOYER, "", DAY));
        assertThat(goal.addStep(JAAP, sending, step(StepActor.EMPLOYER, "", DAY)))
                .as("the same form is the same step")
                .isEqualTo(first);
        goal.addStep(SAMIRA, UUID.randomUUID(), step(StepActor.SOMEONE_ELSE, "De fietsenmaker", DAY));

        assertThat(goal.history())
                .extracting(HistoryLine::act)
                .containsExactly(GoalAct.PROPOSED, GoalAct.STEP_ADDED, GoalAct.STEP_ADDED);
        assertThatExceptionOfType(WhoMissing.class)
                .isThrownBy(() -> goal.addStep(JAAP, UUID.randomUUID(), step(StepActor.SOMEONE_ELSE, " ", DAY)));
        assertThatExceptionOfType(WordsMissing.class)
                .isThrownBy(() -> goal.addStep(JAAP, UUID.randomUUID(), new NewStep(" ", StepActor.CLIENT, "", DAY)));
    }

    @Test
    void refusesAStepWithoutADay() {
        assertThatExceptionOfType(NoUsableDay.class)
                .isThrownBy(() -> goal.addStep(JAAP, UUID.randomUUID(), step(StepActor.CLIENT, "", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0026-10-28", "2016-10-19", "2036-10-21", "+12026-10-28"})
    void refusesADayThatIsASlipOfTheKeyboard(String day) {
        NewStep step = step(StepActor.CLIENT, "", LocalDate.parse(day));

        assertThatExceptionOfType(NoUsableDay.class).isThrownBy(() -> goal.addStep(JAAP, UUID.randomUUID(), step));
    }

    @Test
    void saysWhyAStepCannotBeTakenYet() {
        StepId step = goal.addStep(JAAP, UUID.randomUUID(), step(StepActor.CLIENT, "", DAY));
        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> goal.mark(JAAP, step, StepStatus.CANNOT_YET, ""));
        goal.mark(JAAP, step, StepStatus.CANNOT_YET, "Daar is nu geen geld voor.");
        goal.mark(JAAP, step, StepStatus.CANNOT_YET, "Daar is nu geen geld voor.");
        goal.mark(SAMIRA, step, StepStatus.DONE, "");

        assertThat(goal.history())
                .extracting(HistoryLine::act)
                .as("the same mark twice is one")
                .containsExactly(GoalAct.PROPOSED, GoalAct.STEP_ADDED, GoalAct.STEP_MARKED, GoalAct.STEP_MARKED);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> goal.mark(JAAP, StepId.create(), StepStatus.DONE, ""));
    }

    private static Goal proposed(String title) {
        return new Goal(OrganisationId.create(), TrajectId.create(), UUID.randomUUID(), JAAP, title, "");
    }

    private static NewStep step(StepActor actor, String name, LocalDate day) {
        return new NewStep("De werkplek bekijken", actor, name, day);
    }
}
