package nl.weegwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.people.access.ForAnyone;
import nl.weegwijzer.shared.SubmissionId;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/** An act that arrives twice is one act: it takes a submission, or is known here with why it needs none. */
class OnceTest {

    private static final String ANNOTATIONS = ForAnyone.class.getPackageName();

    /** Says that something is so: saying it again changes nothing. */
    private static final String SETS = """
            ReadingAlong.toldOn Judging.judge Judging.comesFrom Noting.meet Noting.weighed
            LayingOut.choose LayingOut.ofKind LayingOut.dated LayingOut.check
            Ruling.apply Ruling.drop Ruling.deviate Ruling.advised
            Weighing.ofKind Weighing.leave Weighing.announcedOn Weighing.remove Weighing.restore Weighing.credit
            Weighing.beginNext WeighingFactors.weigh WeighingFactors.point WeighingFactors.broughtIn WeighingFactors.from
            ObjectionDays.note ObjectionDays.forget JointPlanning.end JointPlanning.read KaderKeeping.archive
            KaderKeeping.restore Arranging.join Arranging.makeContact Arranging.leave Arranging.archive
            Answering.markRead Skipping.skip ReadingFirst.seen SignKeeping.use WarningInTime.warn TakingOver.takeOver TakingOver.putBack
            KeepingBlocks.write KeepingBlocks.archive Resuming.peelOneStepAtATime DisplayPreferences.choose
            LeavingEverywhere.leave
            WeighingAlong.give WeighingAlong.giveOnPaper
            GoalSetting.mark GoalSetting.stop LookingBack.helped
            Mandating.withdraw Mandating.withCode StandingIn.end StandingIn.withdraw AdmissionOverview.seen
            """;

    /** Names what the writer saw: the second sending finds that it was done, or that it is overtaken. */
    private static final String OVER_WHAT_WAS_SEEN = """
            Weighing.write Noting.write KaderKeeping.change
            GoalSetting.reword GoalSetting.agree GoalSetting.agreeOnPaper GoalSetting.disagree
            GoalSetting.couldNotAnswer GoalSetting.reached Scaling.agree Scaling.decline
            WordListKeeping.change WordListKeeping.switchOff WordListKeeping.switchOn WordListKeeping.remove
            """;

    /** There can be one of it: the second finds the first, or is refused. */
    private static final String ONE_OF_ITS_KIND = """
            ReadingAlong.ask ReadingAlong.answer WeighingFactors.add WeighingFactors.takeIn Publishing.publish
            Confirming.confirm Confirming.refuse Confirming.signedOnPaper Clashing.settle
            WeighingAlong.ownFactor WordListKeeping.add StandingIn.appoint StandingIn.register KeepingBlocks.add
            """;

    /** Is a part of another act, which has a key: no page calls it. */
    private static final String PART_OF_ANOTHER = """
            GoalNotes.note WeighingAlong.askAfterTalk
            """;

    @Test
    void isSaidOfEveryActHowItHappensOnce() {
        Map<String, Boolean> acts = new TreeMap<>();
        House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && changes(method))
                .forEach(method -> acts.merge(name(method), takesSubmission(method), Boolean::logicalAnd));

        Set<String> without =
                acts.keySet().stream().filter(act -> !acts.get(act)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(without)
                .as("acts without a submission are exactly those of which this test says why")
                .isEqualTo(known());
        assertThat(acts.values().stream().filter(once -> once).count()).isGreaterThan(20);
    }

    /** Where a form or a button is drawn, or drawn anew because what it did is done. */
    private static final String DRAWN = """
            OneAct.<init> OneAct.happen DraftKeeper.<init> DraftKeeper.confirm ServerDraft.<init>
            ServerDraft.sent ServerDraft.overtaken
            ChooseJointPage.form AssistForm.<init>
            AssistForm.send MakeForm.<init> BeliefForm.<init> TakenForm.<init> MandateForm.<init> ConsentForm.<init>
            PaperForm.<init> NewPersonPage.<init> NewTrajectPage.beforeEnter NewKaderPage.<init> TrajectPage.parts
            FactorsPanel.<init> FactorsPanel.named
            """;

    /** A key that is made for each press makes two acts of a double click. */
    @Test
    void drawsAKeyWithItsFormAndNeverWithAPress() {
        Set<String> made = House.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("nl.weegwijzer.ui"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(SubmissionId.class)
                        && call.getName().equals("create"))
                .map(call -> call.getOriginOwner().getSimpleName() + "."
                        + call.getOrigin().getName() + (call.isDeclaredInLambda() ? " at a press" : ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(made).isEqualTo(new TreeSet<>(Arrays.asList(DRAWN.strip().split("\\s+"))));
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        Stream.of(SETS, OVER_WHAT_WAS_SEEN, ONE_OF_ITS_KIND, PART_OF_ANOTHER)
                .flatMap(names -> Arrays.stream(names.strip().split("\\s+")))
                .forEach(name -> assertThat(known.add(name)).as(name + " once").isTrue());
        return known;
    }

    private static boolean changes(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(rule -> rule.getRawType().getPackageName().equals(ANNOTATIONS))
                .anyMatch(rule -> rule.tryGetExplicitlyDeclaredProperty("changes")
                        .map(Boolean.TRUE::equals)
                        .orElse(false));
    }

    private static boolean takesSubmission(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(SubmissionId.class));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
