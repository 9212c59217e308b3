package nl.weegwijzer.ui.client.looked;

import nl.weegwijzer.dossier.LookId;
import nl.weegwijzer.dossier.LookOverview;
import nl.weegwijzer.dossier.Looked;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what a client asks about, and whom the question reaches, in one look. */
@Service
class AskingReading {

    private final LookOverview looks;
    private final TrajectOverview trajecten;

    AskingReading(LookOverview looks, TrajectOverview trajecten) {
        this.looks = looks;
        this.trajecten = trajecten;
    }

    /** One line of the list, and the traject that it is of. */
    record Asked(TrajectSummary traject, Looked look) {}

    /** What the page of a question shows. */
    @ForClient
    public Asked of(TrajectId traject, LookId look) {
        return new Asked(trajecten.one(traject), looks.one(traject, look));
    }
}
