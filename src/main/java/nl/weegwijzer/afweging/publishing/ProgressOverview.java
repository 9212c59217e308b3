package nl.weegwijzer.afweging.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** How far the afwegingen are, for those who write them. */
@Service
public class ProgressOverview {

    private final Caseloads caseloads;
    private final CurrentPerson current;
    private final Clock clock;

    ProgressOverview(Caseloads caseloads, CurrentPerson current, Clock clock) {
        this.caseloads = caseloads;
        this.current = current;
        this.clock = clock;
    }

    /** The trajecten in whose team they are, by the name of the client, each with its afwegingen, the last one first. */
    @ForAnyProfessional
    public List<InCare> inMyCare() {
        LocalDate today = LegalDays.today(clock);
        return caseloads.inCareOf(current.id().value(), current.organisation(), today, today.minusWeeks(1));
    }

    /** Every afweging of one traject, the one begun last first. */
    @ForProfessional
    public List<Progress> of(TrajectId traject) {
        return caseloads.progressOf(traject);
    }
}
