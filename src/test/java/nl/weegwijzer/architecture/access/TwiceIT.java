package nl.weegwijzer.architecture.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.weegwijzer.architecture.access.Twice.Came;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Every act of every service, sent again: one act, and the same answer. */
@OnMariaDb
@SpringBootTest
class TwiceIT {

    /** What the sample dossier is not ready for: the tests of their modules send those twice, where they do. */
    private static final Set<String> IN_ITS_TIME = Set.of(
            "Clashing.mark",
            "Holding.correct",
            "Holding.hold",
            "Holding.see",
            "Scaling.propose",
            "Scaling.score",
            "Weighing.beginAt");

    /** The same, of acts without a key. */
    private static final Set<String> OTHERS_IN_THEIR_TIME = Set.of(
            "Arranging.leave",
            "GoalSetting.couldNotAnswer",
            "GoalSetting.disagree",
            "KeepingBlocks.archive",
            "KeepingBlocks.write",
            "LookingBack.helped",
            "Noting.write",
            "Publishing.publish",
            "ReadingAlong.answer",
            "ReadingAlong.ask",
            "Scaling.agree",
            "Scaling.decline",
            "StandingIn.appoint",
            "StandingIn.register",
            "TakingOver.putBack",
            "TakingOver.takeOver",
            "WordListKeeping.change",
            "WordListKeeping.remove",
            "WordListKeeping.switchOff",
            "WordListKeeping.switchOn");

    /** Is called in an act that has a key. */
    private static final Set<String> PART_OF_ANOTHER = Set.of("GoalNotes.note", "WeighingAlong.askAfterTalk");

    @Autowired
    ApplicationContext portal;

    @Test
    void isOneActHoweverOftenItIsSentAtTheSameMoment() {
        try (Twice twice = new Twice(portal)) {
            Map<Came, Set<String>> met = met(twice.keyed(), twice::atOnce);

            assertThat(met.remove(Came.NOT_TRIED)).isEqualTo(IN_ITS_TIME);
            assertThat(met.remove(Came.OF_ONE)).hasSizeGreaterThan(30);
            assertThat(met).isEmpty();
        }
    }

    @Test
    void isOneActAlsoWithoutAKey() {
        try (Twice twice = new Twice(portal)) {
            Map<Came, Set<String>> met = met(twice.others(), twice::again);

            assertThat(met.remove(Came.NOT_TRIED)).isEqualTo(OTHERS_IN_THEIR_TIME);
            assertThat(met.remove(Came.OF_MORE)).isEqualTo(PART_OF_ANOTHER);
            assertThat(met.remove(Came.OF_ONE)).hasSizeGreaterThan(50);
            assertThat(met).isEmpty();
        }
    }

    private static Map<Came, Set<String>> met(List<String> acts, Function<String, Came> sent) {
        Map<Came, Set<String>> met = new TreeMap<>();
        acts.forEach(act ->
                met.computeIfAbsent(sent.apply(act), _ -> new TreeSet<>()).add(act));
        return met;
    }
}
