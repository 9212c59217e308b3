package nl.weegwijzer.ui.professional.caseload;

import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.response.ResponseOverview;
import org.springframework.stereotype.Service;

/** Reads the caseload of the one who looks at once, however many clients it has. */
@Service
class CaseloadReading {

    private final ProgressOverview progress;
    private final ResponseOverview responses;
    private final GoalOverview goals;

    CaseloadReading(ProgressOverview progress, ResponseOverview responses, GoalOverview goals) {
        this.progress = progress;
        this.responses = responses;
        this.goals = goals;
    }

    /** Who waits for whom now. */
    @ForAnyProfessional
    public Caseload mine() {
        return Caseload.of(progress.inMyCare(), responses.newForMe(), goals.waitingForMe());
    }
}
