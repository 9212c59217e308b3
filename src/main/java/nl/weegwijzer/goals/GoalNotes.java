package nl.weegwijzer.goals;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import nl.weegwijzer.goals.Goal.Author;
import nl.weegwijzer.goals.HistoryLine.Said;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.response.readfirst.ClientWrote;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Puts what is seen of an agreed goal into its history: a scale, a score, whether the steps helped. So one list tells
 * everything that happened, and in which order. It is for the packages of this module, each of which keeps its own facts.
 */
@Service
public class GoalNotes {

    /**
     * Who acts, for which side and when.
     *
     * @param wording the wording of the goal that both said yes to, numbered from 1
     */
    public record Noted(OrganisationId organisation, PersonId by, Side side, Instant at, int wording) {}

    private final Goals goals;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GoalNotes(Goals goals, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.goals = goals;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes what was seen; a line for each call, so whoever calls says what was said before.
     *
     * @param act one that leaves the state of a goal as it is
     * @param title at most {@link Words#LINE} characters; may be empty
     * @param words at most {@link Words#TEXT} characters; may be empty
     * @param beside what else they wrote with it, which whoever calls keeps
     * @throws NotFound when there is no such goal in this traject
     * @throws GoalClosed when it was reached or stopped
     * @throws NotAgreedYet when not both said yes to the wording of now
     */
    @ForParties(changes = true)
    public Noted note(TrajectId traject, GoalId goal, GoalAct act, String title, String words, String... beside) {
        Goal found = goals.findByIdAndTraject(goal.value(), traject.value()).orElseThrow(NotFound::new);
        Author author = author(current, clock);
        found.look(act, author, new Said(Words.clean(title, Words.LINE), Words.clean(words, Words.TEXT)));
        if (!act.looksAtAgreed()) {
            throw new IllegalArgumentException("not to be noted from outside: " + act);
        }
        tell(new GoalChanged(traject, goal, act), author, Stream.concat(Stream.of(title, words), Stream.of(beside)));
        int wording = found.agreement().revision();
        return new Noted(current.organisation(), author.person(), author.side(), author.at(), wording);
    }

    /** Words of a client may have to be read first. */
    private void tell(GoalChanged changed, Author by, Stream<String> words) {
        if (by.side() == Side.CLIENT) {
            events.publishEvent(
                    ClientWrote.goal(changed.traject(), changed.goal().value(), words.toArray(String[]::new)));
        }
        events.publishEvent(changed);
    }

    /** Whose hands are on the keyboard, and for which side. */
    static Author author(CurrentPerson current, Clock clock) {
        Side side = Side.of(current);
        return new Author(side, current.id(), clock.instant());
    }
}
