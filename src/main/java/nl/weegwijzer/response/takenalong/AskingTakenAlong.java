package nl.weegwijzer.response.takenalong;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Asks a client whether they were taken along, and shows it through time over their own thread alone. */
@Service
@RetriedWhenOvertaken
public class AskingTakenAlong {

    private record Sitting(UUID afweging, Moment moment, LocalDate day) {}

    private final TakenAlongs taken;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingTakenAlong(TakenAlongs taken, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.taken = taken;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps an answer, or that the question was passed over. The same form sent again is the same act.
     *
     * @param moment after reading, or after a talk
     * @param answer null passes it over
     * @throws NotFound when nothing of this afweging was published in this traject, or before it is read
     */
    @ForClient(changes = true)
    public void answer(
            TrajectId traject,
            SubmissionId submission,
            AfwegingId afweging,
            Moment moment,
            OwnQuestion question,
            @Nullable OwnAnswer answer) {
        UUID sending = submission.with(afweging, moment, question, answer);
        long sent = taken.sent(traject.value(), afweging.value(), sending).orElseThrow(NotFound::new);
        if (moment == Moment.BEFORE_READING) {
            throw new NotFound();
        }
        if (sent == 0) {
            var given = new TakenAlong.Given(traject, afweging, moment, question, answer);
            taken.save(new TakenAlong(given, sending, current, clock.instant()));
            events.publishEvent(new TakenAlongGiven(traject, afweging));
        }
    }

    /** What was answered in a traject, the first day first; nobody else's answers stand beside it. */
    @ForParties
    public List<Taken> overTime(TrajectId traject) {
        Map<Sitting, Taken> sittings = new LinkedHashMap<>();
        for (TakenAlongs.Row row : taken.of(traject.value())) {
            LocalDate day = LegalDays.of(row.at());
            sittings.computeIfAbsent(
                            new Sitting(row.afweging(), row.moment(), day),
                            _ -> new Taken(
                                    new AfwegingId(row.afweging()),
                                    row.weighed(),
                                    row.moment(),
                                    day,
                                    new EnumMap<>(OwnQuestion.class)))
                    .answers()
                    .put(row.question(), row.answer());
        }
        return new ArrayList<>(sittings.values());
    }
}
