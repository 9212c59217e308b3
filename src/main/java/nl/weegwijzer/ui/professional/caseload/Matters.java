package nl.weegwijzer.ui.professional.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.InCare;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.conversation.waiting.TalkWaiting;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.choosing.ChoiceGlance;
import nl.weegwijzer.response.progress.News;
import nl.weegwijzer.response.progress.WeighedAlong;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** Puts together what waits, from what each module says: first whoever waits longest for an answer. */
final class Matters {

    private final List<InCare> care;
    private final Map<TrajectId, TrajectSummary> trajecten;
    private final News clients;
    private final LocalDate today;
    private final Map<AfwegingId, WeighedAlong> weighed;
    private final Map<AfwegingId, ChoiceGlance> choices;

    Matters(List<InCare> care, News clients, LocalDate today) {
        this.care = care;
        this.clients = clients;
        this.today = today;
        this.trajecten = care.stream()
                .map(InCare::traject)
                .distinct()
                .collect(Collectors.toMap(TrajectSummary::id, Function.identity()));
        this.weighed = by(WeighedAlong::afweging, clients.along());
        this.choices = by(ChoiceGlance::afweging, clients.choices());
    }

    private static <T> Map<AfwegingId, T> by(Function<T, AfwegingId> afweging, List<T> all) {
        return all.stream().collect(Collectors.toMap(afweging, Function.identity()));
    }

    List<Matter> all(List<GoalWaiting> goals, List<TalkWaiting> talks) {
        List<Waiting> waiting = clients.waiting();
        Stream<Matter> unread = waiting.stream()
                .filter(one -> one.unread() > 0)
                .flatMap(one -> in(one.traject()).map(traject -> new Matter.Unread(traject, one)));
        return Stream.of(
                        first(waiting),
                        unread,
                        unanswered(waiting),
                        talks.stream().flatMap(this::talk),
                        goals.stream().flatMap(this::proposed),
                        care.stream().flatMap(Matters::toRead),
                        care.stream().flatMap(this::weighing))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Matter> talk(TalkWaiting talk) {
        return in(talk.traject()).map(traject -> new Matter.Talk(traject, talk));
    }

    private Stream<Matter> proposed(GoalWaiting goal) {
        return in(goal.traject()).map(traject -> new Matter.Proposed(traject, goal));
    }

    /** First whoever should hear first. */
    private Stream<Matter> unanswered(List<Waiting> waiting) {
        return waiting.reversed().stream()
                .filter(one -> one.unanswered() > 0)
                .sorted(Comparator.comparing(Waiting::answerBy))
                .flatMap(one -> in(one.traject()).map(traject -> new Matter.Unanswered(traject, one)));
    }

    /** What had better be read first by the contact person who looks, and who opened the dossier from outside the team. */
    private Stream<Matter> first(List<Waiting> waiting) {
        Stream<Matter> toRead = waiting.stream()
                .filter(one -> one.readFirst() != null)
                .flatMap(one -> in(one.traject()).map(traject -> new Matter.ReadFirst(traject, one)));
        return Stream.concat(toRead, care.stream().flatMap(Matters::opened).distinct());
    }

    private static Stream<Matter> opened(InCare row) {
        Instant at = row.openedAt();
        return at == null ? Stream.empty() : Stream.of(new Matter.Opened(row.traject(), at));
    }

    private static Stream<Matter> toRead(InCare row) {
        Progress progress = row.progress();
        Instant since = row.toReadSince();
        return progress == null || since == null || row.traject().archivedAt() != null
                ? Stream.empty()
                : Stream.of(new Matter.ToRead(row.traject(), progress.question(), progress.afweging(), since));
    }

    /** What waits in one afweging: nothing in a decided one, and nothing in a closed traject. */
    private Stream<Matter> weighing(InCare row) {
        Progress progress = row.progress();
        if (progress == null || row.traject().archivedAt() != null) {
            return Stream.empty();
        }
        WeighedAlong along = weighed.get(progress.afweging());
        Stream<Matter> fresh = Optional.ofNullable(along).filter(WeighedAlong::fresh).stream()
                .map(one -> new Matter.WeighedSince(row.traject(), progress, one));
        return Stream.of(fresh, choosing(row.traject(), progress), stage(row.traject(), progress, along).stream())
                .flatMap(Function.identity());
    }

    private Stream<Matter> choosing(TrajectSummary traject, Progress progress) {
        return Optional.ofNullable(choices.get(progress.afweging()))
                .filter(choice -> choice.waitsForProfessional(today))
                .stream()
                .map(choice -> new Matter.ToChoose(traject, progress, choice));
    }

    private Optional<Matter> stage(TrajectSummary traject, Progress progress, @Nullable WeighedAlong along) {
        Progress.Published published = progress.published();
        if (published == null || progress.unpublished()) {
            return Optional.of(new Matter.Unpublished(traject, progress));
        }
        if (!published.open() || choices.containsKey(progress.afweging())) {
            return Optional.empty();
        }
        return Optional.of(
                along == null ? new Matter.Weighing(traject, progress) : new Matter.ToDecide(traject, progress, along));
    }

    private Stream<TrajectSummary> in(TrajectId traject) {
        return Stream.ofNullable(trajecten.get(traject));
    }
}
