package nl.weegwijzer.ui.client.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.response.progress.SoFar;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.saying.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads what the overview of a client shows, in one look. */
@Service
class HomeReading {

    private final ResponseOverview responses;
    private final GoalOverview goals;
    private final ConversationOverview talks;
    private final Seeing seeing;
    private final Clock clock;

    HomeReading(
            ResponseOverview responses, GoalOverview goals, ConversationOverview talks, Seeing seeing, Clock clock) {
        this.responses = responses;
        this.goals = goals;
        this.talks = talks;
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
        List<SoFar> walked = seeing.walkedByMe();
        Optional<SoFar> found = walked.stream()
                .filter(one -> wanted == null || one.traject().id().equals(wanted))
                .findFirst();
        if (wanted != null && found.isEmpty()) {
            throw new NotFound();
        }
        return found.map(one -> home(
                one,
                walked.stream()
                        .filter(other -> !other.equals(one))
                        .map(SoFar::traject)
                        .toList()));
    }

    private Home home(SoFar soFar, List<TrajectSummary> others) {
        TrajectId id = soFar.traject().id();
        LocalDate today = LegalDays.today(clock);
        return new Home(
                soFar.traject(),
                others,
                soFar.explanations(),
                responses.said(id).stream().map(said -> Told.on(today, said)).toList(),
                goals.going(id),
                talks.coming(id),
                soFar.answersSeenUntil(),
                today,
                soFar.openedAt());
    }
}
