package nl.weegwijzer.afweging.publishing;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.access.ForChainPartner;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.admission.ConsentScope;
import nl.weegwijzer.people.traject.Sealing;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** What was published, for both sides. */
@Service
public class ExplanationOverview {

    private final ExplanationVersions versions;

    private final Sealing sealing;

    private final ConsentScope consent;

    ExplanationOverview(ExplanationVersions versions, Sealing sealing, ConsentScope consent) {
        this.versions = versions;
        this.sealing = sealing;
        this.consent = consent;
    }

    /**
     * One version, and whether its text is still the one that was sealed.
     *
     * @param intact false when somebody changed it past the portal
     */
    public record Sealed(PublishedExplanation published, boolean intact) {}

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

    /** Every version of one explanation with its seal computed anew, the newest first. */
    @ForProfessional
    public List<Sealed> sealed(TrajectId traject, AfwegingId afweging) {
        return versions.findByAfwegingAndTrajectOrderByNumberDesc(afweging, traject).stream()
                .map(version -> version.check(text -> sealing.seal(traject, text)))
                .toList();
    }

    /** The newest version of every explanation that the client opened for the chain partner who asks. */
    @ForChainPartner
    public List<ExplanationSummary> opened(TrajectId traject) {
        Predicate<UUID> opened = consent.of(traject);
        return versions.newestOf(traject).stream()
                .filter(one -> opened.test(one.afweging().value()))
                .toList();
    }

    /** The newest version of one explanation that the client opened for the chain partner who asks. */
    @ForChainPartner
    public PublishedExplanation opened(TrajectId traject, AfwegingId afweging) {
        return versions.newest(afweging, traject)
                .filter(_ -> consent.of(traject).test(afweging.value()))
                .orElseThrow(NotFound::new);
    }

    /** The newest version of one explanation. */
    @ForParties
    public PublishedExplanation latest(TrajectId traject, AfwegingId afweging) {
        return versions.newest(afweging, traject).orElseThrow(NotFound::new);
    }

    /** One version of one explanation. */
    @ForParties
    public PublishedExplanation version(TrajectId traject, AfwegingId afweging, int number) {
        return versions.one(afweging, traject, number).orElseThrow(NotFound::new);
    }
}
