package nl.weegwijzer.goals.clash;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.clash.Clashes.Marked;
import nl.weegwijzer.goals.clash.Clashes.Named;
import nl.weegwijzer.goals.clash.GoalClash.Author;
import nl.weegwijzer.goals.clash.GoalClash.Pair;
import nl.weegwijzer.goals.refusal.ClashKnown;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.SameGoal;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.readfirst.ClientWrote;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Either side marks two goals that seem to clash, and notes what came of talking about them. */
@Service
@RetriedWhenOvertaken
public class Clashing {

    private final Clashes clashes;
    private final Settlements settlements;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clashing(
            Clashes clashes,
            Settlements settlements,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clashes = clashes;
        this.settlements = settlements;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Marks two goals, so that they are talked about. The same form sent again is the same act and gives back the first.
     *
     * @param why what one sees, in own words; needed, so that the other side knows what to talk about
     * @throws NotFound when one of the goals is not of this traject
     * @throws SameGoal when it is one goal twice
     * @throws GoalClosed when one of them was reached or stopped
     * @throws ClashKnown when these two were marked, and that was not settled yet
     * @throws ReasonMissing when nothing says why
     */
    @ForParties(changes = true)
    public ClashId mark(TrajectId traject, SubmissionId submission, GoalId one, GoalId other, String why) {
        var sending = submission.with(one, other, why);
        List<Marked> known = clashes.marked(traject.value());
        Optional<Marked> first = known.stream()
                .filter(marked -> marked.submission().equals(sending))
                .findFirst();
        if (first.isPresent()) {
            return new ClashId(first.get().id());
        }
        refuse(traject, one, other, known);
        Pair pair = new Pair(one, other, times(known, one, other) + 1);
        GoalClash clash = clashes.save(new GoalClash(traject, sending, pair, me(), needed(why)));
        wrote(traject, one.value(), why);
        events.publishEvent(new ClashMarked(traject, clash.id()));
        return clash.id();
    }

    /**
     * Notes what came of talking about it; it stays to be read. Saying the same twice is one act.
     *
     * @throws NotFound when there is no such clash in this traject
     * @throws ClashKnown when something else was noted before
     * @throws ReasonMissing when nothing says what came of it
     */
    @ForParties(changes = true)
    public void settle(TrajectId traject, ClashId clash, String words) {
        String before = clashes.settledWith(traject.value(), clash.value()).orElseThrow(NotFound::new);
        String clean = needed(words);
        if (before.equals(clean)) {
            return;
        }
        if (!before.isEmpty()) {
            throw new ClashKnown();
        }
        settlements.save(new ClashSettled(clash, me(), clean));
        wrote(traject, clash.value(), clean);
        events.publishEvent(new ClashMarked(traject, clash));
    }

    private void refuse(TrajectId traject, GoalId one, GoalId other, List<Marked> known) {
        List<Named> those = clashes.goals(traject.value()).stream()
                .filter(goal -> goal.id().equals(one.value()) || goal.id().equals(other.value()))
                .toList();
        if (those.size() < (one.equals(other) ? 1 : 2)) {
            throw new NotFound();
        }
        if (one.equals(other)) {
            throw new SameGoal();
        }
        if (!those.stream().allMatch(Named::going)) {
            throw new GoalClosed();
        }
        if (known.stream().anyMatch(marked -> marked.settled() == null && marked.isOf(one.value(), other.value()))) {
            throw new ClashKnown();
        }
    }

    private static int times(List<Marked> known, GoalId one, GoalId other) {
        return (int) known.stream()
                .filter(marked -> marked.isOf(one.value(), other.value()))
                .count();
    }

    /** Words of a client may have to be read first. */
    private void wrote(TrajectId traject, UUID where, String words) {
        if (me().side() == Side.CLIENT) {
            events.publishEvent(ClientWrote.goal(traject, where, words));
        }
    }

    private static String needed(String words) {
        String clean = Words.clean(words, Words.TEXT);
        if (clean.isEmpty()) {
            throw new ReasonMissing();
        }
        return clean;
    }

    private Author me() {
        Side side = Side.of(current);
        return new Author(current.organisation(), side, current.id().value(), clock.instant());
    }
}
