package nl.weegwijzer.ui.professional.publish;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.ExplanationOverview;
import nl.weegwijzer.afweging.Publishing;
import nl.weegwijzer.afweging.Weighing;
import nl.weegwijzer.people.TrajectOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what lies ready to be published, in one look. */
@Service
class ProofReading {

    private final TrajectOverview trajecten;
    private final Weighing weighing;
    private final Publishing publishing;
    private final ExplanationOverview explanations;

    ProofReading(
            TrajectOverview trajecten, Weighing weighing, Publishing publishing, ExplanationOverview explanations) {
        this.trajecten = trajecten;
        this.weighing = weighing;
        this.publishing = publishing;
        this.explanations = explanations;
    }

    /** One afweging as it would be published now. */
    @ForProfessional
    public Proof of(TrajectId traject, AfwegingId id) {
        Explanation next = publishing.preview(traject, id);
        return new Proof(
                trajecten.one(traject),
                weighing.draft(traject, id),
                next,
                publishing.missing(traject, id),
                next.number() == 1 ? null : explanations.latest(traject, id));
    }
}
