package nl.weegwijzer.ui.professional.compare;

import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.comparison.SideBySide;

/** Both weighings of one afweging, with the client whose it is. */
record Compared(TrajectSummary traject, SideBySide sides) {

    String client() {
        return traject.clientName();
    }

    /** Whether the client said nothing yet about any point. */
    boolean silent() {
        return sides.rows().stream().allMatch(row -> row.importance() == null && row.feeling() == null);
    }
}
