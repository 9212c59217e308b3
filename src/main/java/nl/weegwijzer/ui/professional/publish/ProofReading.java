package nl.weegwijzer.ui.professional.publish;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what lies ready to be published, in one look. */
@Service
class ProofReading {

    private final TrajectOverview trajecten;
    private final Publishing publishing;

    ProofReading(TrajectOverview trajecten, Publishing publishing) {
        this.trajecten = trajecten;
        this.publishing = publishing;
    }

    /** One afweging as it would be published now. */
    @ForProfessional
    public Proof of(TrajectId traject, AfwegingId id) {
        return new Proof(trajecten.one(traject), publishing.forthcoming(traject, id));
    }
}
