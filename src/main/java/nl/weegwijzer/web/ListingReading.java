package nl.weegwijzer.web;

import java.util.List;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.DisplayPreferences;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.response.progress.SoFar;
import nl.weegwijzer.web.PlainListing.Walked;
import org.springframework.stereotype.Service;

/** Reads for a client which explanations they can read, in one look. */
@Service
class ListingReading {

    private final ExplanationOverview explanations;
    private final DisplayPreferences preferences;
    private final Seeing seeing;
    private final CurrentPerson current;

    ListingReading(
            ExplanationOverview explanations, DisplayPreferences preferences, Seeing seeing, CurrentPerson current) {
        this.explanations = explanations;
        this.preferences = preferences;
        this.seeing = seeing;
        this.current = current;
    }

    /** Every explanation of whoever asks, when they are a client and no professional too. */
    @ForSignedIn
    public PlainListing mine() {
        List<TrajectSummary> walked = current.has(Role.PROFESSIONAL)
                ? List.of()
                : seeing.walkedByMe().stream().map(SoFar::traject).toList();
        return new PlainListing(
                walked.stream()
                        .map(traject -> new Walked(traject, explanations.all(traject.id())))
                        .toList(),
                preferences.mine());
    }
}
