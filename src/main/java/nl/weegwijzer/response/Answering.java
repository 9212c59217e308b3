package nl.weegwijzer.response;

import java.time.Clock;
import java.util.Collection;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Professionals read what a client said, and say what they did with it. */
@Service
@RetriedWhenOvertaken
public class Answering {

    private final Responses responses;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(Responses responses, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.responses = responses;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that these were read. Only the first reader is kept, so calling it at each look is right; it passes over
     * what is not of this traject. An archived traject refuses it like every change: it is read without noting.
     */
    @ForProfessional(changes = true)
    public void markRead(TrajectId traject, Collection<ResponseId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var values = ids.stream().map(ResponseId::value).toList();
        if (responses.read(traject.value(), values, current.id().value(), clock.instant()) > 0) {
            events.publishEvent(new ResponsesRead(traject));
        }
    }

    /**
     * Answers what a client said. Earlier answers stay; the last one counts. The same form sent again is the same act.
     *
     * @param seen how many answers the page showed ({@link Said#answers})
     * @param words what the client reads with it; may be empty unless it is not adopted
     * @throws ReasonMissing when it is not adopted and nothing says why
     * @throws AnsweredMeanwhile when a colleague was first
     * @throws NotFound when this was not said in this traject
     */
    @ForProfessional(changes = true)
    @Paced(Pace.WRITING)
    public void answer(
            TrajectId traject, ResponseId response, SubmissionId submission, int seen, Outcome outcome, String words) {
        Response said =
                responses.findByIdAndTraject(response.value(), traject.value()).orElseThrow(NotFound::new);
        if (said.answer(submission.with(outcome, words), seen, outcome, words, current.id(), clock.instant())) {
            events.publishEvent(new ResponseAnswered(traject, response, outcome));
        }
    }
}
