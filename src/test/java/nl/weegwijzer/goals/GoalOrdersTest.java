package nl.weegwijzer.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.goals.Goal.Author;
import nl.weegwijzer.goals.GoalSummary.Happening;
import nl.weegwijzer.goals.HistoryLine.Said;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.TrajectId;
import org.junit.jupiter.api.Test;

/**
 * Every order of acts by two people: a proposal and up to seven acts after it, eight in all, by either side each time.
 *
 * <p>An act that is refused or changes nothing leads to the same goal as leaving it out, which is checked where it
 * happens; the orders that go on from there are those of the shorter order, and are counted with it. Going back to the
 * words that stand leads to what any other wording leads to but for the words, so it is checked where it happens too, and
 * the orders that go on from there are counted with those of the other wording.
 */
class GoalOrdersTest {

    private static final int LENGTH = 7;

    private static final Instant NOW = Instant.parse("2026-10-20T09:00:00Z");
    private static final Map<Side, Author> AUTHORS = new EnumMap<>(Map.of(
            Side.CLIENT, new Author(Side.CLIENT, PersonId.create(), NOW),
            Side.PROFESSIONAL, new Author(Side.PROFESSIONAL, PersonId.create(), NOW)));
    private static final Set<GoalState> WITH_REASON =
            EnumSet.of(GoalState.NOT_AGREED, GoalState.COULD_NOT_ANSWER, GoalState.STOPPED);

    /**
     * What somebody can do; each with its reason, without it, and to a wording that is no longer there. Going back to the
     * words that stand is a wording like any other: it asks both again, and until then what was agreed goes on standing.
     */
    private enum Deed {
        YES,
        NO,
        COULD_NOT,
        REWORD,
        BACK,
        REACHED,
        STOP,
        LOOK,
        NO_WITHOUT_REASON,
        COULD_NOT_WITHOUT_REASON,
        STOP_WITHOUT_REASON,
        YES_TO_AN_OLD_WORDING,
        REWORD_AN_OLD_WORDING
    }

    private record Act(Side side, Deed deed) {}

    /** All of a goal that anyone can see. */
    private record Seen(
            GoalState state, String reason, Integer agreed, Set<Side> yes, Set<Side> reached, List<Happening> history) {

        static Seen of(Goal goal) {
            List<Happening> history =
                    goal.history().stream().map(line -> line.happening("")).toList();
            Agreement agreement = goal.agreement();
            return new Seen(
                    agreement.state(),
                    agreement.reason(),
                    agreement.agreed(),
                    sides(agreement::saidYes),
                    sides(agreement::saidReached),
                    history);
        }

        private static Set<Side> sides(Predicate<Side> which) {
            return Arrays.stream(Side.values()).filter(which).collect(Collectors.toSet());
        }
    }

    private long orders;
    private long agreedWithoutBoth;
    private long reachedWithoutBoth;
    private long otherwiseThanSaid;
    private long withoutReason;
    private long reasonOutOfPlace;
    private long overwritten;
    private long refusedAndChanged;
    private long standingLost;
    private long withoutReasonAccepted;
    private final Set<GoalState> statesSeen = EnumSet.noneOf(GoalState.class);

    @Test
    void neverAgreesWithoutBothAndNeverLosesAReason() {
        for (Side proposer : Side.values()) {
            follow(proposer, List.of(), new Both(proposer));
        }

        long each = Side.values().length * Deed.values().length;
        long wanted = 0;
        for (int length = 0; length <= LENGTH; length++) {
            wanted += 2 * Math.powExact(each, length);
        }
        List<Measure> measures = List.of(
                exactly("orders of acts", orders, wanted),
                exactly("agreements without both", agreedWithoutBoth, 0),
                exactly("reached without both", reachedWithoutBoth, 0),
                exactly("yes or reached kept otherwise than said", otherwiseThanSaid, 0),
                exactly("states without their reason", withoutReason, 0),
                exactly("reasons out of place", reasonOutOfPlace, 0),
                exactly("acts without a reason that passed", withoutReasonAccepted, 0),
                exactly("refusals that changed something", refusedAndChanged, 0),
                exactly("agreed words that fell away without others", standingLost, 0),
                exactly("lines of a history that changed", overwritten, 0),
                exactly("states that occur", statesSeen.size(), GoalState.values().length));
        Measures.save("goals", measures);
        assertThat(measures).allMatch(Measure::holds);
    }

    /** Who said yes to what stands there, kept apart from the goal by the rules alone. */
    private record Both(Set<Side> yes, Set<Side> reached) {

        Both(Side author) {
            this(EnumSet.of(author), EnumSet.noneOf(Side.class));
        }

        Both after(Act act) {
            return switch (act.deed) {
                case REWORD, BACK -> new Both(act.side);
                case YES -> new Both(with(yes, act.side), reached);
                case REACHED -> new Both(yes, with(reached, act.side));
                default -> this;
            };
        }

        private static Set<Side> with(Set<Side> sides, Side side) {
            Set<Side> all = EnumSet.of(side);
            all.addAll(sides);
            return all;
        }
    }

    private void follow(Side proposer, List<Act> before, Both agreement) {
        orders++;
        Seen seen = Seen.of(replay(proposer, before));
        check(seen, agreement);
        if (before.size() == LENGTH) {
            return;
        }
        for (Side side : Side.values()) {
            for (Deed deed : Deed.values()) {
                tryOut(proposer, before, agreement, seen, new Act(side, deed));
            }
        }
    }

    private void tryOut(Side proposer, List<Act> before, Both agreement, Seen seen, Act act) {
        Goal goal = replay(proposer, before);
        boolean refused = refuses(goal, act, before.size());
        Seen after = Seen.of(goal);
        if (after.equals(seen)) {
            orders += ordersFrom(LENGTH - before.size() - 1);
            return;
        }
        refusedAndChanged += refused ? 1 : 0;
        withoutReasonAccepted += act.deed.ordinal() >= Deed.NO_WITHOUT_REASON.ordinal() ? 1 : 0;
        boolean kept = after.history.subList(0, seen.history.size()).equals(seen.history)
                && after.history.size() == seen.history.size() + 1;
        overwritten += kept ? 0 : 1;
        boolean stands = Objects.equals(after.agreed, seen.agreed) || after.state == GoalState.AGREED;
        standingLost += stands ? 0 : 1;
        if (act.deed == Deed.BACK) {
            check(after, agreement.after(act));
            orders += ordersFrom(LENGTH - before.size() - 1);
            return;
        }
        List<Act> next = new ArrayList<>(before);
        next.add(act);
        follow(proposer, next, agreement.after(act));
    }

    /** How many orders begin with this one and have at most so many more acts. */
    private static long ordersFrom(int left) {
        long each = Side.values().length * Deed.values().length;
        long all = 0;
        for (int length = 0; length <= left; length++) {
            all += Math.powExact(each, length);
        }
        return all;
    }

    private void check(Seen seen, Both agreement) {
        statesSeen.add(seen.state);
        boolean both = agreement.yes.size() == 2;
        otherwiseThanSaid += !seen.yes.equals(agreement.yes) || !seen.reached.equals(agreement.reached) ? 1 : 0;
        agreedWithoutBoth += seen.state == GoalState.AGREED && !both ? 1 : 0;
        reachedWithoutBoth += seen.state == GoalState.REACHED && (!both || agreement.reached.size() < 2) ? 1 : 0;
        withoutReason += WITH_REASON.contains(seen.state) && seen.reason.isBlank() ? 1 : 0;
        reasonOutOfPlace += !WITH_REASON.contains(seen.state) && !seen.reason.isEmpty() ? 1 : 0;
    }

    private static Goal replay(Side proposer, List<Act> acts) {
        Goal goal = new Goal(
                OrganisationId.create(), TrajectId.create(), UUID.randomUUID(), AUTHORS.get(proposer), "Doel 0", "");
        for (int place = 0; place < acts.size(); place++) {
            refuses(goal, acts.get(place), place);
        }
        return goal;
    }

    private static boolean refuses(Goal goal, Act act, int place) {
        try {
            perform(goal, AUTHORS.get(act.side), act.deed, "Doel " + (place + 1));
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }

    private static void perform(Goal goal, Author author, Deed deed, String title) {
        int revision = goal.agreement().revision();
        switch (deed) {
            case YES -> goal.sayYes(author, revision);
            case NO -> goal.sayNo(author, revision, "Eerst iets anders.");
            case COULD_NOT -> goal.couldNotAnswer(author, revision, "Ik was ziek.");
            case REWORD -> goal.reword(author, revision, title, "");
            case BACK -> goal.reword(author, revision, standing(goal), "");
            case REACHED -> goal.sayReached(author, revision);
            case LOOK -> goal.look(GoalAct.SCORED, author, new Said("2 ochtenden", ""));
            case STOP -> goal.stop(author, "Het hoeft niet meer.");
            case NO_WITHOUT_REASON -> goal.sayNo(author, revision, " ");
            case COULD_NOT_WITHOUT_REASON -> goal.couldNotAnswer(author, revision, "");
            case STOP_WITHOUT_REASON -> goal.stop(author, "\n");
            case YES_TO_AN_OLD_WORDING -> goal.sayYes(author, revision - 1);
            case REWORD_AN_OLD_WORDING -> goal.reword(author, revision - 1, title + " anders", "");
        }
    }

    /** The words that stand; while none do, those that are asked, which cannot be proposed again. */
    private static String standing(Goal goal) {
        Integer agreed = goal.agreement().agreed();
        int which = agreed == null ? goal.agreement().revision() : agreed;
        return goal.history().stream()
                .filter(line -> line.wordsRevision(which))
                .map(line -> line.wording("").title())
                .findFirst()
                .orElseThrow();
    }

    private static Measure exactly(String what, long value, long wanted) {
        return Measure.exactly("goals: " + what, value, wanted, "");
    }
}
