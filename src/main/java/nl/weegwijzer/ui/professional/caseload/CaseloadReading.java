package nl.weegwijzer.ui.professional.caseload;

import java.time.Clock;
import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.conversation.waiting.DeskOverview;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.shared.LegalDays;
import org.springframework.stereotype.Service;

/** Reads the caseload of the one who looks at once, however many clients it has. */
@Service
class CaseloadReading {

    private final ProgressOverview progress;
    private final ResponseOverview responses;
    private final DeskOverview desk;
    private final Clock clock;

    CaseloadReading(ProgressOverview progress, ResponseOverview responses, DeskOverview desk, Clock clock) {
        this.progress = progress;
        this.responses = responses;
        this.desk = desk;
        this.clock = clock;
    }

    /** Who waits for whom now. */
    @ForAnyProfessional
    public Caseload mine() {
        return Caseload.of(progress.inMyCare(), responses.newForMe(), desk.waitingForMe(), LegalDays.today(clock));
    }
}
