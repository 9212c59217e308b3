package nl.weegwijzer.ui.client.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.response.teachback.TeachingBack;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.saying.Told;
import org.springframework.stereotype.Service;

/** Reads what the pages of an explanation need, each in one look. */
@Service
class ExplanationReading {

    private final ExplanationOverview explanations;
    private final ResponseOverview responses;
    private final TeachingBack teachingBack;
    private final Seeing seeing;
    private final Clock clock;

    ExplanationReading(
            ExplanationOverview explanations,
            ResponseOverview responses,
            TeachingBack teachingBack,
            Seeing seeing,
            Clock clock) {
        this.explanations = explanations;
        this.responses = responses;
        this.teachingBack = teachingBack;
        this.seeing = seeing;
        this.clock = clock;
    }

    /** The newest version, which they have seen from now on. */
    @ForClient
    public Reading newest(TrajectId traject, AfwegingId afweging) {
        PublishedExplanation published = explanations.latest(traject, afweging);
        int number = published.explanation().number();
        seeing.sawVersion(traject, afweging, number);
        return new Reading(
                published,
                said(traject, afweging),
                teachingBack.given(traject, afweging, number).orElse(null));
    }

    /** One version, as it was published. */
    @ForClient
    public OldVersion version(TrajectId traject, AfwegingId afweging, int number) {
        PublishedExplanation published = explanations.version(traject, afweging, number);
        return new OldVersion(published, newestNumber(traject, afweging));
    }

    /** What changed while someone reads. */
    @ForClient
    public News news(TrajectId traject, AfwegingId afweging) {
        return new News(newestNumber(traject, afweging), said(traject, afweging));
    }

    private int newestNumber(TrajectId traject, AfwegingId afweging) {
        return explanations.versions(traject, afweging).stream()
                .mapToInt(ExplanationSummary::number)
                .max()
                .orElse(0);
    }

    private List<Told> said(TrajectId traject, AfwegingId afweging) {
        LocalDate today = LegalDays.today(clock);
        return responses.about(traject, afweging).stream()
                .map(said -> Told.on(today, said))
                .toList();
    }
}
