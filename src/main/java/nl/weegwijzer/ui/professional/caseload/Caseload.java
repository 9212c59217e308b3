package nl.weegwijzer.ui.professional.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.Progress;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.TrajectSummary;
import nl.weegwijzer.response.Waiting;
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

    static Caseload of(
            List<TrajectSummary> trajecten, List<Progress> progress, List<Waiting> waiting, List<GoalWaiting> goals) {
        List<Matter> mine = new ArrayList<>();
        List<Matter> fresh = new ArrayList<>();
        List<Matter> theirs = new ArrayList<>();
        In in = new In(trajecten.stream().collect(Collectors.toMap(TrajectSummary::id, Function.identity())));
        in.each(waiting.reversed(), Waiting::traject, (traject, one) -> mine.add(new Matter.Unanswered(traject, one)));
        in.each(goals, GoalWaiting::traject, (traject, one) -> mine.add(new Matter.Proposed(traject, one)));
        in.each(
                waiting.stream().filter(one -> one.unread() > 0).toList(),
                Waiting::traject,
                (traject, one) -> fresh.add(new Matter.Unread(traject, one)));
        in.each(progress, Progress::traject, (traject, one) -> {
            Progress.Published published = one.published();
            if (one.unpublished()) {
                mine.add(new Matter.Unpublished(traject, one));
            } else if (published != null && published.open()) {
                theirs.add(new Matter.Weighing(traject, one));
            }
        });
        return new Caseload(List.copyOf(mine), List.copyOf(fresh), List.copyOf(theirs), trajecten);
    }

    /** Ties what was read to its traject. */
    private record In(Map<TrajectId, TrajectSummary> trajecten) {

        <T> void each(List<T> items, Function<T, TrajectId> where, BiConsumer<TrajectSummary, T> act) {
            items.forEach(item -> Optional.ofNullable(trajecten.get(where.apply(item)))
                    .ifPresent(traject -> act.accept(traject, item)));
        }
    }
}
