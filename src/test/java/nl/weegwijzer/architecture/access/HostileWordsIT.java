package nl.weegwijzer.architecture.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.architecture.access.Trying.Met;
import nl.weegwijzer.architecture.access.Trying.Outcome;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.HostileWords;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Every hostile text in every place where a service takes words: it is kept to the last byte, or refused in words that a
 * person can read. A new method or a new part of what it takes is tried by itself.
 *
 * <p>Many texts share one that fills the place.
 */
@OnMariaDb
@SpringBootTest
@Import({Town.class, Dossiers.class, TogetherDossiers.class, Guests.class, Towns.class, Shelves.class, Trying.class})
@ExtendWith(OutputCaptureExtension.class)
class HostileWordsIT {

    private static final int[] SIZES = {Words.TEXT, 2_000, 1_000, 500, Words.LINE, 120, 100, 80, 60, 40, 30, 20};

    /** Where words choose something, or belong to another answer than the sample gives, and are kept nowhere. */
    private static final Set<String> KEPT_NOWHERE = Set.of(
            "BreakingGlass.open because",
            "BreakingGlass.open number",
            "Confirming.confirm code",
            "GoalSetting.mark why",
            "KeepingUnsent.forget place",
            "KeepingUnsent.mine places",
            "KeepingUnsent.sent place",
            "Mandating.withCode code",
            "Sealing.seal text",
            "SignKeeping.use sign",
            "TeachingBack.teachBack words",
            "WeighingFactors.takeIn name");

    /** Where somebody left off on a page, which is cut to what fits. */
    private static final String CUT = "Resuming.leaveOff step";

    /** Where only a code of a list will do. */
    private static final Set<String> CODES = Set.of(
            "JointPlanning.contribute added.elementCode",
            "JointPlanning.read elementCode",
            "Judging.judge criterionCode",
            "LayingOut.ofKind sourceKind",
            "Noting.meet pitfallCode",
            "Noting.write askedCode",
            "Weighing.write place.aspect",
            "WeighingFactors.add catalogueCode");

    /** What can only be written in its time: {@code HostileStory} brings it there, and writes hostile words. */
    private static final Set<String> IN_ITS_TIME = Set.of(
            "Answering.answer words",
            "Clashing.mark why",
            "GoalSetting.couldNotAnswer why",
            "GoalSetting.disagree why",
            "Holding.correct words",
            "Holding.hold words",
            "LookingBack.helped words",
            "Noting.write text",
            "ReadingAlong.answer remarks",
            "SayingEnough.say words",
            "Scaling.decline why",
            "Scaling.propose scale.measured",
            "Scaling.score words",
            "StandingIn.appoint because");

    /**
     * What the sample does not have: a text block, a listed word, a starting point. Blocks and words are changed by the
     * cleaning with which they are added, letting somebody stand in is one act for both who may, and an afweging begins at
     * a starting point, whose texts are our own, as it does without.
     */
    private static final Set<String> AS_ANOTHER = Set.of(
            "KeepingBlocks.archive name",
            "KeepingBlocks.write name",
            "KeepingBlocks.write text",
            "StandingIn.register because",
            "Weighing.beginAt question",
            "Weighing.beginAt start.factors",
            "Weighing.beginAt start.nextSteps",
            "Weighing.beginAt start.options",
            "Weighing.beginAt start.question",
            "WordListKeeping.change saying.meaning",
            "WordListKeeping.change saying.plainer");

    @Autowired
    Towns towns;

    @Autowired
    Trying trying;

    @Autowired
    ApplicationContext portal;

    private final Set<String> broke = new TreeSet<>();
    private final Set<String> gone = new TreeSet<>();
    private final Set<String> lost = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private int written;
    private int kept;

    @Test
    void keepsOrRefusesEveryTextInEveryPlace(CapturedOutput output) {
        List<Slot> slots = Door.guarded(portal).stream()
                .flatMap(door -> Slot.of(door, towns.own()).stream())
                .toList();
        slots.forEach(this::fill);
        long forged = output.getAll()
                .lines()
                .filter(line -> line.contains(HostileWords.FORGED))
                .count();
        int texts = HostileWords.all().size();
        Measures.add(
                "hostile",
                List.of(
                        Measure.atLeast("hostile: texts", texts, 1_400, "texts"),
                        Measure.atLeast("hostile: places for words in services", slots.size(), 80, "places"),
                        Measure.atLeast("hostile: acts tried", written, 1_000, "acts"),
                        Measure.atLeast("hostile: acts kept to the last byte", kept, 1_000, "acts"),
                        Measure.exactly("hostile: acts that broke", broke.size(), 0, "acts"),
                        Measure.exactly("hostile: words that were lost", lost.size(), 0, "places"),
                        Measure.exactly("hostile: lines in the log", forged, 0, "lines")));
        assertThat(broke).isEmpty();
        assertThat(forged).isZero();
        assertThat(lost).isEmpty();
        assertThat(gone).isEqualTo(KEPT_NOWHERE);
        assertThat(refused)
                .containsExactlyInAnyOrderElementsOf(Stream.of(CODES, IN_ITS_TIME, AS_ANOTHER)
                        .flatMap(Set::stream)
                        .toList());
    }

    private void fill(Slot slot) {
        Outcome first = trying.write(slot, "Zomaar wat woorden.");
        switch (first.met()) {
            case GONE -> gone.add(slot.toString());
            case REFUSED -> refused.add(slot.toString());
            default -> {}
        }
        boolean keeps = first.met() == Met.KEPT && !CUT.equals(slot.toString());
        int most = keeps ? most(slot) : Words.LINE;
        Stream.of(
                        HostileWords.packed(most > Words.LINE ? "\n" : " ", most),
                        HostileWords.packed("\n", Words.TEXT),
                        HostileWords.tooLong())
                .flatMap(List::stream)
                .forEach(text -> note(slot, text, keeps));
    }

    private int most(Slot slot) {
        return IntStream.of(SIZES)
                .filter(size -> trying.write(slot, "w".repeat(size)).met() == Met.KEPT)
                .findFirst()
                .orElseThrow();
    }

    private void note(Slot slot, String words, boolean keeps) {
        Outcome outcome = keeps ? trying.write(slot, words) : trying.say(slot, words);
        written++;
        switch (outcome.met()) {
            case KEPT -> kept++;
            case BROKE -> broke.add(slot + ": " + outcome.what());
            case GONE -> lost.add(slot + ": " + words.substring(0, Math.min(60, words.length())));
            case SAID, REFUSED -> {}
        }
    }
}
