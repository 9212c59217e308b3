package nl.weegwijzer.ui.professional.responses;

import java.util.Comparator;
import java.util.List;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.readfirst.ToReadFirst;

/**
 * Everything that one client said.
 *
 * @param said the newest first
 * @param first what the contact person had better read first
 * @param afwegingen in which the words of the client can be named as what moved the next version
 */
record Inbox(TrajectSummary traject, List<Said> said, ToReadFirst first, List<Progress> afwegingen) {

    /** What has no outcome yet: first what had better be read first, then what nobody read, then whoever waits longest. */
    List<Said> waiting() {
        return said.stream()
                .filter(Said::waiting)
                .sorted(Comparator.comparing((Said one) -> !first(one)).thenComparing(one -> !one.unread()))
                .toList();
    }

    /** Whether it waits, and had better be read first. */
    boolean first(Said one) {
        return one.waiting() && first.responses().contains(one.id());
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
