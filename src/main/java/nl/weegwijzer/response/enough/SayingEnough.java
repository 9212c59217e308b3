package nl.weegwijzer.response.enough;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.afweging.term.WorkingDays;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.response.AnsweredMeanwhile;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.readfirst.ClientWrote;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A client says whether the answer to what they said is enough for them. */
@Service
@RetriedWhenOvertaken
public class SayingEnough {

    /** Working days in which the client hears again. */
    private static final int DAYS_TO_ANSWER = 5;

    private final Enoughs enoughs;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SayingEnough(Enoughs enoughs, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.enoughs = enoughs;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps whether an answer is enough. When it is not, the response is open again and the client hears within five
     * working days. The same form sent again is the same act; they may say something else later.
     *
     * @param seen how many answers they had before them; the last one is meant
     * @param words what is still missing; may be empty
     * @throws AnsweredMeanwhile when there is another answer by now
     * @throws NotFound when this was not said in this traject, or has no outcome yet
     */
    @ForClient(changes = true)
    public void say(
            TrajectId traject, ResponseId response, SubmissionId submission, int seen, boolean enough, String words) {
        UUID sending = submission.with(enough, words);
        Enoughs.Standing standing =
                enoughs.standing(traject.value(), response.value(), sending).orElseThrow(NotFound::new);
        if (standing.sent() > 0) {
            return;
        }
        if (standing.settling() == 0) {
            throw new NotFound();
        }
        if (standing.answers() != seen) {
            throw new AnsweredMeanwhile();
        }
        keep(traject, new Enough.Place(response, seen, standing.said().intValue() + 1), sending, enough, words);
    }

    private void keep(TrajectId traject, Enough.Place place, UUID sending, boolean enough, String words) {
        Instant now = clock.instant();
        LocalDate answerBy = enough ? null : WorkingDays.after(LegalDays.today(clock), DAYS_TO_ANSWER);
        enoughs.save(new Enough(place, sending, answerBy, words, current, now));
        enoughs.settle(traject.value(), place.response().value(), enough ? now : null);
        events.publishEvent(ClientWrote.response(traject, place.response().value(), words));
        events.publishEvent(new EnoughSaid(traject, place.response(), enough));
    }
}
