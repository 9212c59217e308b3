package nl.weegwijzer.response.teachback;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.teachback.TeachBack.Given;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A client says whether it was explained well enough. "No" becomes something to answer, and to talk about. */
@Service
@RetriedWhenOvertaken
public class TeachingBack {

    private final TeachBacks teachBacks;
    private final Responding responding;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeachingBack(
            TeachBacks teachBacks,
            Responding responding,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teachBacks = teachBacks;
        this.responding = responding;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the answer to "Hebben wij het goed uitgelegd?". The same form sent again is the same act.
     *
     * @param words what was not clear; may be empty, and belongs to "no" and "a bit" alone
     * @throws NotFound when there is no such version in this traject
     */
    @ForClient(changes = true)
    public void teachBack(
            TrajectId traject,
            SubmissionId submission,
            AfwegingId afweging,
            int version,
            Understood understood,
            String words) {
        UUID sending = submission.with(afweging, version, understood, words);
        if (teachBacks.sent(traject.value(), sending)) {
            return;
        }
        if (!teachBacks.explained(traject.value(), afweging.value(), version)) {
            throw new NotFound();
        }
        Given given = new Given(current.organisation(), traject, afweging, version, current.id(), clock.instant());
        teachBacks.save(new TeachBack(given, sending, understood));
        if (understood == Understood.NO || (understood == Understood.A_BIT && !words.isBlank())) {
            About about = About.version(afweging, version);
            responding.say(traject, submission, ResponseKind.NOT_UNDERSTOOD, about, words);
        }
        events.publishEvent(new TaughtBack(traject, afweging, version, understood));
    }

    /** What the client said last about a version; empty while they were not asked or did not answer. */
    @ForParties
    public Optional<Understood> given(TrajectId traject, AfwegingId afweging, int version) {
        return teachBacks.last(traject.value(), afweging.value(), version);
    }
}
