package nl.weegwijzer.ui.professional.responses;

import java.util.Comparator;
import java.util.List;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Said;

/**
 * Everything that one client said.
 *
 * @param said the newest first
 * @param afwegingen in which the words of the client can be named as what moved the next version
 */
record Inbox(TrajectSummary traject, List<Said> said, List<Progress> afwegingen) {

    /** What has no outcome yet: first whatever nobody read, then whoever waits longest. */
    List<Said> waiting() {
        return said.stream()
                .filter(Said::waiting)
                .sorted(Comparator.comparing((Said one) -> !one.unread()))
                .toList();
    }

    /** What has an outcome. */
    List<Said> settled() {
        return said.stream().filter(one -> !one.waiting()).toList();
    }

    /** Where words could be named in a next version: the afweging they are about, or any when they are about none in particular. */
    List<Progress> places(Said one) {
        return afwegingen.stream()
                .filter(place -> place.published() != null)
                .filter(place -> one.about() == null || one.about().afweging().equals(place.afweging()))
                .toList();
    }

    /** Whether it can be read, and no longer changed. */
    boolean archived() {
        return traject.archivedAt() != null;
    }
}
