package nl.weegwijzer.ui.professional.reading;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.checking.BeforeOut;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what a colleague reads along, in one look. */
@Service
class ManuscriptReading {

    private final TrajectOverview trajecten;
    private final Publishing publishing;
    private final ReadingAlong readingAlong;
    private final CurrentPerson current;

    ManuscriptReading(
            TrajectOverview trajecten, Publishing publishing, ReadingAlong readingAlong, CurrentPerson current) {
        this.trajecten = trajecten;
        this.publishing = publishing;
        this.readingAlong = readingAlong;
        this.current = current;
    }

    /** One afweging as whoever asked would publish it now. */
    @ForProfessional
    public Manuscript of(TrajectId traject, AfwegingId id) {
        BeforeOut before = readingAlong.of(traject, id);
        return new Manuscript(
                trajecten.one(traject),
                publishing.forthcoming(traject, id, publisher(traject, before)).shown(),
                before,
                before.waitsFor(current.id()));
    }

    private PersonId publisher(TrajectId traject, BeforeOut before) {
        return before.whoAsked(current.id())
                .filter(asker -> trajecten.team(traject).stream()
                        .anyMatch(member -> member.id().equals(asker)))
                .orElse(current.id());
    }
}
