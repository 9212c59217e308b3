package nl.weegwijzer.ui.client.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.ExplanationOverview;
import nl.weegwijzer.afweging.ExplanationSummary;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.people.TrajectOverview;
import nl.weegwijzer.people.TrajectSummary;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.progress.Along;
import nl.weegwijzer.response.progress.AlongOverview;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.saying.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads what the overview of a client shows, in one look. */
@Service
class HomeReading {

    private final TrajectOverview trajecten;
    private final ExplanationOverview explanations;
    private final ResponseOverview responses;
    private final GoalOverview goals;
    private final AlongOverview alongs;
    private final Seeing seeing;
    private final Clock clock;

    HomeReading(
            TrajectOverview trajecten,
            ExplanationOverview explanations,
            ResponseOverview responses,
            GoalOverview goals,
            AlongOverview alongs,
            Seeing seeing,
            Clock clock) {
        this.trajecten = trajecten;
        this.explanations = explanations;
        this.responses = responses;
        this.goals = goals;
        this.alongs = alongs;
        this.seeing = seeing;
        this.clock = clock;
    }

    /**
     * One of the trajecten that whoever asks walks.
     *
     * @param wanted which one; null is the newest
     * @return empty when they walk none
     * @throws NotFound when they do not walk the one they want
     */
    @ForSignedIn
    public Optional<Home> of(@Nullable TrajectId wanted) {
        List<TrajectSummary> walked = trajecten.walkedByMe();
        Optional<TrajectSummary> found = walked.stream()
                .filter(traject -> wanted == null || traject.id().equals(wanted))
                .findFirst();
        if (wanted != null && found.isEmpty()) {
            throw new NotFound();
        }
        return found.map(traject -> home(
                traject, walked.stream().filter(other -> !other.equals(traject)).toList()));
    }

    private Home home(TrajectSummary traject, List<TrajectSummary> others) {
        TrajectId id = traject.id();
        LocalDate today = LegalDays.today(clock);
        Map<UUID, Instant> seen = seeing.until(id);
        return new Home(
                traject,
                others,
                explained(id, seen),
                responses.said(id).stream().map(said -> Told.on(today, said)).toList(),
                goals.all(id),
                seen.getOrDefault(id.value(), Instant.EPOCH));
    }

    private List<Explained> explained(TrajectId traject, Map<UUID, Instant> seen) {
        Map<AfwegingId, Along> along =
                alongs.of(traject).stream().collect(Collectors.toMap(Along::afweging, Function.identity()));
        return explanations.all(traject).stream()
                .map(summary -> new Explained(summary, unread(summary, seen), along.get(summary.afweging())))
                .toList();
    }

    private static boolean unread(ExplanationSummary summary, Map<UUID, Instant> seen) {
        Instant until = seen.get(summary.afweging().value());
        return until == null || summary.publishedAt().isAfter(until);
    }
}
