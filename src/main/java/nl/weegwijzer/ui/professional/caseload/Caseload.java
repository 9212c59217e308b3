package nl.weegwijzer.ui.professional.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.InCare;
import nl.weegwijzer.afweging.Progress;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.TrajectSummary;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.comparison.WeighedAlong;
import nl.weegwijzer.shared.TrajectId;

/**
 * Who waits for whom.
 *
 * @param mine what waits for the one who looks: first whoever waits longest for an answer
 * @param fresh what clients said since, the newest first
 * @param theirs what waits for clients
 * @param trajecten every traject in care, by the name of the client
 */
record Caseload(List<Matter> mine, List<Matter> fresh, List<Matter> theirs, List<TrajectSummary> trajecten) {

    static Caseload of(List<InCare> care, List<Waiting> waiting, List<GoalWaiting> goals, List<WeighedAlong> weighed) {
        List<TrajectSummary> trajecten =
                care.stream().map(InCare::traject).distinct().toList();
        Map<TrajectId, TrajectSummary> by =
                trajecten.stream().collect(Collectors.toMap(TrajectSummary::id, Function.identity()));
        List<Matter> mine = new ArrayList<>();
        List<Matter> fresh = new ArrayList<>();
        List<Matter> theirs = new ArrayList<>();
        waiting.reversed()
                .forEach(one -> find(by, one.traject()).ifPresent(traject -> {
                    mine.add(new Matter.Unanswered(traject, one));
                    if (one.unread() > 0) {
                        fresh.addFirst(new Matter.Unread(traject, one));
                    }
                }));
        goals.forEach(one -> find(by, one.traject()).ifPresent(traject -> mine.add(new Matter.Proposed(traject, one))));
        Map<AfwegingId, WeighedAlong> along =
                weighed.stream().collect(Collectors.toMap(WeighedAlong::afweging, Function.identity()));
        care.forEach(row -> waits(row, along).ifPresent(matter -> (matter.mine() ? mine : theirs).add(matter)));
        return new Caseload(List.copyOf(mine), List.copyOf(fresh), List.copyOf(theirs), trajecten);
    }

    /** What waits in one afweging; nothing in a decided one, and nothing in a closed traject. */
    private static Optional<Matter> waits(InCare row, Map<AfwegingId, WeighedAlong> weighed) {
        Progress progress = row.progress();
        if (progress == null || row.traject().archivedAt() != null) {
            return Optional.empty();
        }
        Progress.Published published = progress.published();
        if (published == null || progress.unpublished()) {
            return Optional.of(new Matter.Unpublished(row.traject(), progress));
        }
        if (!published.open()) {
            return Optional.empty();
        }
        WeighedAlong along = weighed.get(progress.afweging());
        return Optional.of(
                along == null
                        ? new Matter.Weighing(row.traject(), progress)
                        : new Matter.Weighed(row.traject(), progress, along));
    }

    private static Optional<TrajectSummary> find(Map<TrajectId, TrajectSummary> trajecten, TrajectId id) {
        return Optional.ofNullable(trajecten.get(id));
    }
}
