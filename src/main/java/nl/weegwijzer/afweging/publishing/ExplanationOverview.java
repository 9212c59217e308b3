package nl.weegwijzer.afweging.publishing;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** What was published, for both sides. */
@Service
public class ExplanationOverview {

    private final ExplanationVersions versions;

    ExplanationOverview(ExplanationVersions versions) {
        this.versions = versions;
    }

    /** The newest version of every explanation in a traject, the latest first. */
    @ForParties
    public List<ExplanationSummary> all(TrajectId traject) {
        return versions.newestOf(traject);
    }

    /** Every version of one explanation, the newest first; empty while nothing was published. */
    @ForParties
    public List<ExplanationSummary> versions(TrajectId traject, AfwegingId afweging) {
        return versions.versionsOf(traject, afweging);
    }

    /** The newest version of one explanation. */
    @ForParties
    public PublishedExplanation latest(TrajectId traject, AfwegingId afweging) {
        return versions.findFirstByAfwegingAndTrajectOrderByNumberDesc(afweging, traject)
                .orElseThrow(NotFound::new)
                .read();
    }

    /** One version of one explanation. */
    @ForParties
    public PublishedExplanation version(TrajectId traject, AfwegingId afweging, int number) {
        return versions.findByAfwegingAndTrajectAndNumber(afweging, traject, number)
                .orElseThrow(NotFound::new)
                .read();
    }
}
