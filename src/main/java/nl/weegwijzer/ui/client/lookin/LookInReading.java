package nl.weegwijzer.ui.client.lookin;

import java.util.List;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.admission.AdmissionOverview;
import nl.weegwijzer.people.admission.Admitted;
import nl.weegwijzer.people.admission.Candidate;
import nl.weegwijzer.people.admission.Consenting;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads who may look in, and whom one could let in, each page in one look. */
@Service
class LookInReading {

    private final TrajectOverview trajecten;
    private final AdmissionOverview admissions;
    private final ExplanationOverview explanations;
    private final Consenting consenting;

    LookInReading(
            TrajectOverview trajecten,
            AdmissionOverview admissions,
            ExplanationOverview explanations,
            Consenting consenting) {
        this.trajecten = trajecten;
        this.admissions = admissions;
        this.explanations = explanations;
        this.consenting = consenting;
    }

    /** Who may look in. */
    record LookIn(List<TeamMember> team, List<Admitted> admitted, List<ExplanationSummary> explanations) {}

    /** Whom one could let in, to what. */
    record Choice(List<Candidate> partners, List<ExplanationSummary> explanations) {}

    /** As it is now. */
    @ForClient
    public LookIn of(TrajectId traject) {
        return new LookIn(trajecten.team(traject), admissions.of(traject), explanations.all(traject));
    }

    /** What a client can open for a chain partner. */
    @ForClient
    public Choice choice(TrajectId traject) {
        return new Choice(consenting.partners(traject), explanations.all(traject));
    }
}
