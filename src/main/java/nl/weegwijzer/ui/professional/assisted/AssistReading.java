package nl.weegwijzer.ui.professional.assisted;

import java.util.List;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.conversation.assisted.AssistedOverview;
import nl.weegwijzer.conversation.assisted.AssistedSummary;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.response.moment.Skipping;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads what can be typed for a client, in one look. */
@Service
class AssistReading {

    private final TrajectOverview trajecten;
    private final ExplanationOverview explanations;
    private final ComparisonOverview comparison;
    private final Skipping skipping;
    private final GoalOverview goals;
    private final AssistedOverview assisted;

    AssistReading(
            TrajectOverview trajecten,
            ExplanationOverview explanations,
            ComparisonOverview comparison,
            Skipping skipping,
            GoalOverview goals,
            AssistedOverview assisted) {
        this.trajecten = trajecten;
        this.explanations = explanations;
        this.comparison = comparison;
        this.skipping = skipping;
        this.goals = goals;
        this.assisted = assisted;
    }

    /** Everything, as it is on arrival. */
    @ForProfessional
    public Assisted of(TrajectId traject) {
        SideBySide weighed = weighed(traject);
        return new Assisted(
                trajecten.one(traject), weighed, now(traject, weighed), goals.all(traject), assisted.all(traject));
    }

    /** What was typed by now. */
    @ForProfessional
    public List<AssistedSummary> typed(TrajectId traject) {
        return assisted.all(traject);
    }

    private Moment now(TrajectId traject, @Nullable SideBySide weighed) {
        boolean talked =
                weighed != null && skipping.asking(traject, weighed.afweging()).talkedAt() != null;
        return talked ? Moment.AFTER_CONVERSATION : Moment.AFTER_READING;
    }

    private @Nullable SideBySide weighed(TrajectId traject) {
        return explanations.all(traject).stream()
                .findFirst()
                .map(newest -> comparison.sideBySide(traject, newest.afweging()))
                .orElse(null);
    }
}
