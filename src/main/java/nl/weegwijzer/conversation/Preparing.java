package nl.weegwijzer.conversation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.TalkAct;
import nl.weegwijzer.conversation.refusal.EnoughQuestions;
import nl.weegwijzer.conversation.refusal.NoUsableMoment;
import nl.weegwijzer.conversation.refusal.TalkCalledOff;
import nl.weegwijzer.conversation.refusal.TalkHeld;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Both sides prepare a talk: what it is about, in which order, and when they meet.
 *
 * <p>Once it was held all of it is refused with {@link TalkHeld}, and with {@link TalkCalledOff} once it was called off. The same form sent again is the same act.
 */
@Service
@RetriedWhenOvertaken
public class Preparing {

    private final Conversations conversations;
    private final Changing changing;
    private final Proposing proposing;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Preparing(
            Conversations conversations,
            Changing changing,
            Proposing proposing,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.changing = changing;
        this.proposing = proposing;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a talk with the agenda that is proposed now.
     *
     * @param afweging what it comes from; null for a talk that comes from a day
     * @param when when they meet; may be said later when it comes from an afweging
     * @throws NoUsableMoment when it comes from a day, and none is said or it is too far away
     * @throws NotFound when nothing of that afweging was published in this traject
     */
    @ForProfessional(changes = true)
    public ConversationId make(
            TrajectId traject, SubmissionId submission, @Nullable AfwegingId afweging, @Nullable Appointment when) {
        UUID sending = submission.with(afweging, when);
        Optional<UUID> first = conversations.sent(traject.value(), sending);
        if (first.isPresent()) {
            return new ConversationId(first.get());
        }
        if (afweging == null && when == null) {
            throw new NoUsableMoment();
        }
        Conversation made = made(traject, sending, afweging);
        if (when != null) {
            made.note(submission.with(afweging, when, "when"), me(), Deed.planned(when.usable(clock)));
        }
        conversations.save(made);
        events.publishEvent(new ConversationChanged(traject, made.id(), TalkAct.MADE));
        return made.id();
    }

    /**
     * Says when and how they meet, or says it anew.
     *
     * @throws NoUsableMoment when nothing is said, or it is too far away
     */
    @ForProfessional(changes = true)
    public void plan(
            TrajectId traject, ConversationId conversation, SubmissionId submission, @Nullable Appointment when) {
        if (when == null) {
            throw new NoUsableMoment();
        }
        UUID sending = submission.with(when);
        changing.change(
                traject, conversation, sending, talk -> talk.note(sending, me(), Deed.planned(when.usable(clock))));
    }

    /**
     * Brings a subject in one's own words: a question of the client, or what the professional wants to talk about.
     *
     * @throws EnoughQuestions when the client brought three already
     * @throws WordsMissing when it says nothing
     */
    @ForParties(changes = true)
    public void bring(TrajectId traject, ConversationId conversation, SubmissionId submission, String words) {
        UUID sending = submission.with(words);
        Author me = me();
        changing.change(traject, conversation, sending, talk -> {
            talk.bring(sending, me, words);
            changing.wrote(traject, conversation, me, words);
        });
    }

    /** Puts on the agenda what there is to talk about by now; what stands there stays. */
    @ForProfessional(changes = true)
    public void propose(TrajectId traject, ConversationId conversation, SubmissionId submission) {
        UUID sending = submission.with();
        changing.change(
                traject,
                conversation,
                sending,
                talk -> talk.propose(
                        sending, me(), proposing.of(traject, talk.afweging()).agenda()));
    }

    /** Moves a subject one place up. */
    @ForParties(changes = true)
    public void up(TrajectId traject, ConversationId conversation, SubmissionId submission, AgendaItemId item) {
        move(traject, conversation, submission, item, TalkAct.MOVED_UP);
    }

    /** Puts a subject first. What a client put first stays visible as such. */
    @ForParties(changes = true)
    public void first(TrajectId traject, ConversationId conversation, SubmissionId submission, AgendaItemId item) {
        move(traject, conversation, submission, item, TalkAct.PUT_FIRST);
    }

    /**
     * Says that a talk does not take place. What was on its agenda is open again, and comes on the next one.
     *
     * @param why in own words; a client need not say
     * @throws ReasonMissing when a professional does not say why
     * @throws TalkCalledOff when somebody said so before
     */
    @ForParties(changes = true)
    public void callOff(TrajectId traject, ConversationId conversation, SubmissionId submission, String why) {
        UUID sending = submission.with(why);
        Author me = me();
        changing.change(traject, conversation, sending, talk -> {
            talk.note(sending, me, Deed.calledOff(me.side(), why));
            changing.wrote(traject, conversation, me, why);
        });
    }

    private void move(
            TrajectId traject, ConversationId conversation, SubmissionId submission, AgendaItemId item, TalkAct how) {
        UUID sending = submission.with(item, how);
        changing.change(traject, conversation, sending, talk -> talk.note(sending, me(), Deed.on(how, item)));
    }

    private Conversation made(TrajectId traject, UUID sending, @Nullable AfwegingId afweging) {
        Proposing.Proposed proposed = proposing.of(traject, afweging);
        return new Conversation(
                current.organisation(), traject, sending, afweging, proposed.question(), proposed.agenda(), me());
    }

    private Author me() {
        return Author.of(current, clock);
    }
}
