package nl.weegwijzer.web;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.DisplayPreferences;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what a page of plain HTML or a PDF needs, in one look. */
@Service
class PlainReading {

    private final ExplanationOverview explanations;
    private final TrajectOverview trajecten;
    private final DisplayPreferences preferences;
    private final Seeing seeing;
    private final CurrentPerson current;

    PlainReading(
            ExplanationOverview explanations,
            TrajectOverview trajecten,
            DisplayPreferences preferences,
            Seeing seeing,
            CurrentPerson current) {
        this.explanations = explanations;
        this.trajecten = trajecten;
        this.preferences = preferences;
        this.seeing = seeing;
        this.current = current;
    }

    /** The newest version; a client has seen it from now on. */
    @ForParties
    public PlainExplanation newest(TrajectId traject, AfwegingId afweging) {
        PublishedExplanation published = explanations.latest(traject, afweging);
        int number = published.explanation().number();
        if (isClient()) {
            seeing.sawVersion(traject, afweging, number);
        }
        return read(traject, published, number);
    }

    /** One version, as it was published. */
    @ForParties
    public PlainExplanation version(TrajectId traject, AfwegingId afweging, int number) {
        PublishedExplanation published = explanations.version(traject, afweging, number);
        int newest = explanations.versions(traject, afweging).stream()
                .mapToInt(ExplanationSummary::number)
                .max()
                .orElse(number);
        return read(traject, published, newest);
    }

    private PlainExplanation read(TrajectId traject, PublishedExplanation published, int newest) {
        return new PlainExplanation(trajecten.one(traject), published, newest, isClient(), preferences.mine());
    }

    /** Whoever is both looks as a professional, as everywhere. */
    private boolean isClient() {
        return !current.has(Role.PROFESSIONAL);
    }
}
