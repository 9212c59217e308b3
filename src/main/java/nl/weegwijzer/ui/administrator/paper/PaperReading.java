package nl.weegwijzer.ui.administrator.paper;

import java.util.List;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.admission.AdmissionOverview;
import nl.weegwijzer.people.admission.Admitted;
import nl.weegwijzer.people.admission.Candidate;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what the page of mandates on paper shows, in one look. */
@Service
class PaperReading {

    private final Arranging arranging;
    private final Mandating mandating;
    private final AdmissionOverview admissions;

    PaperReading(Arranging arranging, Mandating mandating, AdmissionOverview admissions) {
        this.arranging = arranging;
        this.mandating = mandating;
        this.admissions = admissions;
    }

    /** The mandates of one traject, and everyone who could have one. */
    record Papers(TrajectSummary traject, List<Admitted> mandates, List<Candidate> representatives) {}

    /** As it is now. */
    @ForAdministrator
    public Papers of(TrajectId traject) {
        return new Papers(
                arranging.traject(traject), admissions.registered(traject), mandating.representatives(traject));
    }
}
