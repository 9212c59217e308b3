package nl.weegwijzer.ui.professional.publish;

import java.util.List;
import nl.weegwijzer.afweging.Draft;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Missing;
import nl.weegwijzer.afweging.PublishedExplanation;
import nl.weegwijzer.people.TrajectSummary;
import org.jspecify.annotations.Nullable;

/**
 * What lies ready to be published.
 *
 * @param next the version that would come
 * @param missing what it lacks
 * @param latest the version that the client reads now, or null while there is none
 */
record Proof(
        TrajectSummary traject,
        Draft draft,
        Explanation next,
        List<Missing> missing,
        @Nullable PublishedExplanation latest) {

    /** Whether the client reads all of it already. */
    boolean nothingNew() {
        return latest != null && next.saysTheSameAs(latest.explanation());
    }

    /** Whether it can be read, and no longer changed. */
    boolean archived() {
        return traject.archivedAt() != null;
    }

    /** What is shown: what the client reads already when nothing is new, else what they would read. */
    Explanation shown() {
        return latest != null && (nothingNew() || archived()) ? latest.explanation() : next;
    }
}
