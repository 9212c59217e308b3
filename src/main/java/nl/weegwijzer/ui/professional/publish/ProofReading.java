package nl.weegwijzer.ui.professional.publish;

import nl.weegwijzer.afweging.AfwegingId;
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

    ProofReading(TrajectOverview trajecten, Weighing weighing, Publishing publishing) {
        this.trajecten = trajecten;
        this.weighing = weighing;
        this.publishing = publishing;
    }

    /** One afweging as it would be published now. */
    @ForProfessional
    public Proof of(TrajectId traject, AfwegingId id) {
        return new Proof(trajecten.one(traject), weighing.draft(traject, id), publishing.forthcoming(traject, id));
    }
}
