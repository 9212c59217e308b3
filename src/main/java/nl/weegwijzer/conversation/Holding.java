package nl.weegwijzer.conversation;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.refusal.OutcomesMissing;
import nl.weegwijzer.conversation.refusal.RecordChanged;
import nl.weegwijzer.conversation.refusal.RecordClosed;
import nl.weegwijzer.conversation.refusal.TalkHeld;
import nl.weegwijzer.conversation.refusal.TalkNotHeld;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.Sealing;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A talk is held, each subject ends with an outcome, and both read what was written down. */
@Service
@RetriedWhenOvertaken
public class Holding {

    private final Changing changing;
    private final Sealing sealing;
    private final WeighingAlong weighing;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holding(
            Changing changing,
            Sealing sealing,
            WeighingAlong weighing,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changing = changing;
        this.sealing = sealing;
        this.weighing = weighing;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down with what a subject ended, as both say it who are there. The last one counts; the others stay.
     *
     * @param how with both at one screen, or from paper afterwards
     * @param words may be empty unless they do not agree
     * @throws ReasonMissing when they do not agree and nothing says in what
     * @throws TalkHeld when there is a record already: put something beside it
     */
    @ForProfessional(changes = true)
    public void end(
            TrajectId traject,
            ConversationId conversation,
            SubmissionId submission,
            AgendaItemId item,
            TalkOutcome outcome,
            FilledIn how,
            String words) {
        UUID sending = submission.with(item, outcome, how, words);
        changing.change(
                traject,
                conversation,
                sending,
                talk -> talk.note(sending, me(), Deed.ended(item, outcome, how, words)));
    }

    /**
     * Says that the talk was held, which makes the record a draft. Of each afweging that it was about the client is asked
     * how it feels now.
     *
     * @param words what else was said; may be empty
     * @throws OutcomesMissing when a subject has not ended
     */
    @ForProfessional(changes = true)
    public void hold(TrajectId traject, ConversationId conversation, SubmissionId submission, String words) {
        UUID sending = submission.with(words);
        changing.change(traject, conversation, sending, talk -> {
            talk.hold(sending, me(), words);
            weighed(talk).forEach(afweging -> weighing.askAfterTalk(traject, afweging));
            events.publishEvent(new ConversationHeld(traject, conversation, talk.afweging()));
        });
    }

    /**
     * Puts something beside the record, which the other side is asked to read.
     *
     * @param item the subject that it is about, or null for the whole
     * @throws WordsMissing when it says nothing
     * @throws TalkNotHeld when there is no record yet
     * @throws RecordClosed when both have read it
     */
    @ForParties(changes = true)
    public void correct(
            TrajectId traject,
            ConversationId conversation,
            SubmissionId submission,
            @Nullable AgendaItemId item,
            String words) {
        UUID sending = submission.with(item, words);
        Author me = me();
        changing.change(traject, conversation, sending, talk -> {
            talk.correct(sending, me, item, words);
            changing.wrote(traject, conversation, me, words);
        });
    }

    /**
     * Says that one has read the record. With the other side having done so it is closed and sealed.
     *
     * @param seen what they read ({@link ConversationSummary.Standing#written})
     * @throws RecordChanged when something was added since
     * @throws TalkNotHeld when there is no record yet
     * @throws RecordClosed when both have read it
     */
    @ForParties(changes = true)
    public void see(TrajectId traject, ConversationId conversation, SubmissionId submission, int seen) {
        UUID sending = submission.with(seen);
        changing.change(
                traject,
                conversation,
                sending,
                talk -> talk.see(sending, me(), seen, text -> sealing.seal(traject, text)));
    }

    /** What it comes from, and where its gaps show. */
    private static Set<AfwegingId> weighed(Conversation talk) {
        Stream<AfwegingId> gaps = talk.items().stream().flatMap(item -> item.weighedIn().stream());
        return Stream.concat(Stream.ofNullable(talk.afweging()), gaps).collect(Collectors.toSet());
    }

    private Author me() {
        return Author.of(current, clock);
    }
}
