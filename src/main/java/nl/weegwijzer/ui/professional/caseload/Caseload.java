package nl.weegwijzer.ui.professional.caseload;

import java.util.List;
import nl.weegwijzer.afweging.publishing.InCare;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.progress.WeighedAlong;

/**
 * Who waits for whom.
 *
 * @param mine what waits for the one who looks: first whoever should hear first
 * @param fresh what clients said since, the newest first
 * @param theirs what waits for clients
 * @param trajecten every traject in care, by the name of the client
 */
record Caseload(List<Matter> mine, List<Matter> fresh, List<Matter> theirs, List<TrajectSummary> trajecten) {

    static Caseload of(List<InCare> care, List<Waiting> waiting, List<GoalWaiting> goals, List<WeighedAlong> weighed) {
        List<Matter> all = new Matters(care, weighed).all(waiting, goals);
        return new Caseload(
                of(all, Matter.Queue.MINE),
                of(all, Matter.Queue.FRESH),
                of(all, Matter.Queue.THEIRS),
                care.stream().map(InCare::traject).distinct().toList());
    }

    private static List<Matter> of(List<Matter> all, Matter.Queue queue) {
        return all.stream().filter(matter -> matter.queue() == queue).toList();
    }
}
