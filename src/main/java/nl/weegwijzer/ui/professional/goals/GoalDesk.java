package nl.weegwijzer.ui.professional.goals;

import java.util.List;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.people.traject.TrajectSummary;

/** The goals of one client, with the client whose they are. */
record GoalDesk(TrajectSummary traject, List<GoalSummary> goals) {

    String client() {
        return traject.clientName();
    }

    /** Whether it can be read, and no longer changed. */
    boolean archived() {
        return traject.archivedAt() != null;
    }
}
