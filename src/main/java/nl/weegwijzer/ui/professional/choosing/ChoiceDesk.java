package nl.weegwijzer.ui.professional.choosing;

import java.time.Clock;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what both said of what lies on the table, in one look. */
@Service
class ChoiceDesk {

    private final TrajectOverview trajecten;
    private final ExplanationOverview explanations;
    private final Choosing choosing;
    private final Clock clock;

    ChoiceDesk(TrajectOverview trajecten, ExplanationOverview explanations, Choosing choosing, Clock clock) {
        this.trajecten = trajecten;
        this.explanations = explanations;
        this.choosing = choosing;
        this.clock = clock;
    }

    /** One afweging as it stands now. */
    @ForProfessional
    public OnTheTable of(TrajectId traject, AfwegingId afweging) {
        return new OnTheTable(
                trajecten.one(traject),
                explanations.latest(traject, afweging).explanation(),
                choosing.now(traject, afweging),
                LegalDays.today(clock));
    }
}
