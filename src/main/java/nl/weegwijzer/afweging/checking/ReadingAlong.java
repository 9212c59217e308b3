package nl.weegwijzer.afweging.checking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Looks again before an afweging goes out: a colleague reads along, and the client hears it from a person first. */
@Service
@RetriedWhenOvertaken
public class ReadingAlong {

    private final SecondReadings readings;
    private final TrajectOverview trajecten;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingAlong(
            SecondReadings readings,
            TrajectOverview trajecten,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.trajecten = trajecten;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What was done before one afweging goes out. */
    @ForProfessional
    public BeforeOut of(TrajectId traject, AfwegingId afweging) {
        return new BeforeOut(found(traject, afweging).toldOn(), readings.of(traject.value(), afweging.value()));
    }

    /**
     * What colleagues said before the newest version went out, the latest first, for the client who asks; empty when
     * nobody read along.
     *
     * @throws NotFound while nothing is published
     */
    @ForClient
    public List<Reading> answers(TrajectId traject, AfwegingId afweging) {
        Instant published = readings.newestPublished(traject, afweging.value()).orElseThrow(NotFound::new);
        return readings.of(traject.value(), afweging.value()).stream()
                .filter(reading -> reading.answeredBy(published))
                .toList();
    }

    /**
     * Asks a colleague of the team to read along; asking the same one twice is asking once.
     *
     * @throws OwnSecondReader when they ask themselves
     */
    @ForProfessional(changes = true)
    public void ask(TrajectId traject, AfwegingId afweging, PersonId professional) {
        found(traject, afweging);
        if (professional.equals(current.id())) {
            throw new OwnSecondReader();
        }
        if (trajecten.team(traject).stream().noneMatch(member -> member.id().equals(professional))) {
            throw new NotFound();
        }
        if (waiting(afweging, professional).isEmpty()) {
            readings.save(new SecondReading(traject, afweging, professional, current, clock.instant()));
            events.publishEvent(new SecondReadingChanged(traject, afweging, ReadingState.ASKED));
        }
    }

    /**
     * Says what whoever asks thinks of the whole.
     *
     * @throws NotAskedToRead when nobody asked them, or they answered already
     */
    @ForProfessional(changes = true)
    public void answer(TrajectId traject, AfwegingId afweging, boolean approved, String remarks) {
        found(traject, afweging);
        SecondReading reading = waiting(afweging, current.id()).orElseThrow(NotAskedToRead::new);
        reading.answer(approved, remarks, clock.instant());
        ReadingState state = approved ? ReadingState.APPROVED : ReadingState.NOT_YET;
        events.publishEvent(new SecondReadingChanged(traject, afweging, state));
    }

    /** Notes on which day the client heard it from a person; without a day, that they did not yet. */
    @ForProfessional(changes = true)
    public void toldOn(TrajectId traject, AfwegingId afweging, @Nullable LocalDate day) {
        int noted = readings.tell(current.id().value(), traject.value(), afweging.value(), day, clock.instant());
        if (noted == 0) {
            throw new NotFound();
        }
    }

    private Optional<SecondReading> waiting(AfwegingId afweging, PersonId reader) {
        return readings.findFirstByAfwegingAndReaderAndStateOrderById(
                afweging.value(), reader.value(), ReadingState.ASKED);
    }

    private ToldRow found(TrajectId traject, AfwegingId afweging) {
        return readings.told(traject.value(), afweging.value()).orElseThrow(NotFound::new);
    }
}
