package nl.weegwijzer.ui.professional.publish;

import java.time.Clock;
import java.time.LocalDate;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.checking.Checklist;
import nl.weegwijzer.afweging.checking.Freshness;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.publishing.Forthcoming;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what lies ready to be published, in one look. */
@Service
class ProofReading {

    private final TrajectOverview trajecten;
    private final Publishing publishing;
    private final ReadingAlong readingAlong;
    private final Freshness freshness;
    private final CurrentPerson current;
    private final Clock clock;

    ProofReading(
            TrajectOverview trajecten,
            Publishing publishing,
            ReadingAlong readingAlong,
            Freshness freshness,
            CurrentPerson current,
            Clock clock) {
        this.trajecten = trajecten;
        this.publishing = publishing;
        this.readingAlong = readingAlong;
        this.freshness = freshness;
        this.current = current;
        this.clock = clock;
    }

    /** One afweging as it would be published now. */
    @ForProfessional
    public Proof of(TrajectId traject, AfwegingId id) {
        LocalDate today = LegalDays.today(clock);
        Forthcoming forthcoming = publishing.forthcoming(traject, id);
        return new Proof(
                trajecten.one(traject),
                forthcoming,
                readingAlong.of(traject, id),
                Checklist.of(forthcoming.draft(), today, freshness),
                today,
                trajecten.team(traject).stream()
                        .filter(member -> !member.id().equals(current.id()))
                        .toList());
    }
}
