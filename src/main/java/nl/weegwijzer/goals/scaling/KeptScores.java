package nl.weegwijzer.goals.scaling;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview.KeptBack;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.Scores.Placed;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/** The scores of the occasion of today that {@link ScaleOverview} does not show either before one scored oneself. */
@Component
class KeptScores implements KeptBack {

    private final Scores scores;
    private final Clock clock;

    KeptScores(Scores scores, Clock clock) {
        this.scores = scores;
        this.clock = clock;
    }

    @Override
    public Set<Choice> from(TrajectId traject, Side reader) {
        LocalDate today = LegalDays.today(clock);
        List<Placed> now = scores.now(traject.value()).stream()
                .filter(score -> score.isOf(today))
                .toList();
        Set<GoalId> chose = now.stream()
                .filter(score -> score.side() == reader)
                .map(Placed::goal)
                .collect(toSet());
        return now.stream()
                .filter(score -> score.side() != reader && !chose.contains(score.goal()))
                .map(score -> new Choice(score.goal(), score.at()))
                .collect(toSet());
    }
}
