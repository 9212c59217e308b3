package nl.weegwijzer.ui.insight;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.people.access.ForChainPartner;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.Representing;
import nl.weegwijzer.people.admission.AdmissionOverview;
import nl.weegwijzer.people.admission.MyAdmission;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads a dossier for somebody who was let in, each page in one look. */
@Service
class InsightReading {

    private final TrajectOverview trajecten;
    private final ExplanationOverview explanations;
    private final GoalOverview goals;
    private final ResponseOverview responses;
    private final AdmissionOverview admissions;
    private final Representing representing;

    InsightReading(
            TrajectOverview trajecten,
            ExplanationOverview explanations,
            GoalOverview goals,
            ResponseOverview responses,
            AdmissionOverview admissions,
            Representing representing) {
        this.trajecten = trajecten;
        this.explanations = explanations;
        this.goals = goals;
        this.responses = responses;
        this.admissions = admissions;
        this.representing = representing;
    }

    /** What both sides may read, for a representative, or over broken glass. */
    @ForParties
    public Insight of(TrajectId traject) {
        TrajectSummary summary = trajecten.one(traject);
        return new Insight(
                summary.clientName(),
                summary.contactName(),
                requireNonNullElse(summary.contactPhone(), ""),
                representing.mayAnswer(traject),
                explanations.all(traject),
                goals.going(traject),
                responses.said(traject));
    }

    /** One explanation, for the same. */
    @ForParties
    public PublishedExplanation explanation(TrajectId traject, AfwegingId afweging) {
        return explanations.latest(traject, afweging);
    }

    /** What a client opened for a chain partner. */
    @ForChainPartner
    public Insight opened(TrajectId traject) {
        List<MyAdmission> mine = admissions.mine().stream()
                .filter(admission ->
                        admission.traject().equals(traject) && admission.opens().isConsent())
                .toList();
        MyAdmission one = mine.stream().findFirst().orElseThrow(NotFound::new);
        boolean withGoals = mine.stream().anyMatch(admission -> admission.opens() == Opens.EXPLANATIONS_AND_GOALS);
        return new Insight(
                one.clientName(),
                one.contactName(),
                requireNonNullElse(one.contactPhone(), ""),
                false,
                explanations.opened(traject),
                withGoals ? goals.opened(traject) : List.of(),
                List.of());
    }

    /** One explanation that a client opened for a chain partner. */
    @ForChainPartner
    public PublishedExplanation opened(TrajectId traject, AfwegingId afweging) {
        return explanations.opened(traject, afweging);
    }
}
