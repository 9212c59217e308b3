package nl.weegwijzer.ui.professional.publish;

import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.publishing.Forthcoming;
import nl.weegwijzer.people.traject.TrajectSummary;

/** What lies ready to be published. */
record Proof(TrajectSummary traject, Forthcoming forthcoming) {

    Draft draft() {
        return forthcoming.draft();
    }

    String client() {
        return traject.clientName();
    }

    /** Whether it can be read, and no longer changed. */
    boolean archived() {
        return traject.archivedAt() != null;
    }

    /** What is shown: once closed, only what was published counts. */
    Explanation shown() {
        return archived() && forthcoming.latest() != null ? forthcoming.latest().explanation() : forthcoming.shown();
    }
}
