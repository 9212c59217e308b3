package nl.weegwijzer.ui.professional.caseload;

import java.time.Instant;
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
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.progress.WeighedAlong;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** Puts together what waits, from what each module says: first whoever waits longest for an answer. */
final class Matters {

    private final List<InCare> care;
    private final Map<TrajectId, TrajectSummary> trajecten;
    private final Map<AfwegingId, WeighedAlong> weighed;

    Matters(List<InCare> care, List<WeighedAlong> weighed) {
        this.care = care;
        this.trajecten = care.stream()
                .map(InCare::traject)
                .distinct()
                .collect(Collectors.toMap(TrajectSummary::id, Function.identity()));
        this.weighed = weighed.stream().collect(Collectors.toMap(WeighedAlong::afweging, Function.identity()));
    }

    List<Matter> all(List<Waiting> waiting, List<GoalWaiting> goals) {
        Stream<Matter> unread = waiting.stream()
                .filter(one -> one.unread() > 0)
                .flatMap(one -> in(one.traject()).map(traject -> new Matter.Unread(traject, one)));
        Stream<Matter> proposed =
                goals.stream().flatMap(one -> in(one.traject()).map(traject -> new Matter.Proposed(traject, one)));
        return Stream.of(
                        first(waiting),
                        unread,
                        unanswered(waiting),
                        proposed,
                        care.stream().flatMap(Matters::toRead),
                        care.stream().flatMap(this::weighing))
                .flatMap(Function.identity())
                .toList();
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
        return Stream.concat(fresh, stage(row.traject(), progress, along).stream());
    }

    private static Optional<Matter> stage(TrajectSummary traject, Progress progress, @Nullable WeighedAlong along) {
        Progress.Published published = progress.published();
        if (published == null || progress.unpublished()) {
            return Optional.of(new Matter.Unpublished(traject, progress));
        }
        if (!published.open()) {
            return Optional.empty();
        }
        return Optional.of(
                along == null ? new Matter.Weighing(traject, progress) : new Matter.ToDecide(traject, progress, along));
    }

    private Stream<TrajectSummary> in(TrajectId traject) {
        return Stream.ofNullable(trajecten.get(traject));
    }
}
