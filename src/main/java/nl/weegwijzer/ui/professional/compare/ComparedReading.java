package nl.weegwijzer.ui.professional.compare;

import java.time.Clock;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads both weighings, in one look. */
@Service
class ComparedReading {

    private final TrajectOverview trajecten;
    private final ComparisonOverview comparison;
    private final Seeing seeing;
    private final Clock clock;

    ComparedReading(TrajectOverview trajecten, ComparisonOverview comparison, Seeing seeing, Clock clock) {
        this.trajecten = trajecten;
        this.comparison = comparison;
        this.seeing = seeing;
        this.clock = clock;
    }

    /** One afweging as both weigh it now, which counts as seen. */
    @ForProfessional
    public Compared onArrival(TrajectId traject, AfwegingId id) {
        Compared compared = of(traject, id);
        seeing.saw(traject, id.value(), clock.instant());
        return compared;
    }

    /** One afweging as both weigh it by now. */
    @ForProfessional
    public Compared of(TrajectId traject, AfwegingId id) {
        return new Compared(trajecten.one(traject), comparison.sideBySide(traject, id));
    }
}
