package nl.weegwijzer.ui.professional.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.publishing.InCare;
import nl.weegwijzer.conversation.waiting.AtTheDesk;
import nl.weegwijzer.people.shown.Shown;
import nl.weegwijzer.people.shown.ShowsClients;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.progress.News;

/**
 * Who waits for whom.
 *
 * @param mine what waits for the one who looks: first whoever should hear first
 * @param fresh what clients said since, the newest first
 * @param theirs what waits for clients
 * @param care every traject in care with its afwegingen, by the name of the client
 */
record Caseload(List<Matter> mine, List<Matter> fresh, List<Matter> theirs, List<InCare> care) implements ShowsClients {

    static Caseload of(List<InCare> care, News news, AtTheDesk desk, LocalDate today) {
        List<Matter> all = new Matters(care, news, today).all(desk.goals(), desk.talks());
        return new Caseload(
                of(all, Matter.Queue.MINE), of(all, Matter.Queue.FRESH), of(all, Matter.Queue.THEIRS), care);
    }

    /** Every traject in care. */
    List<TrajectSummary> trajecten() {
        return care.stream().map(InCare::traject).distinct().toList();
    }

    @Override
    public Stream<Shown> shown() {
        return care.stream().flatMap(InCare::shown);
    }

    private static List<Matter> of(List<Matter> all, Matter.Queue queue) {
        return all.stream().filter(matter -> matter.queue() == queue).toList();
    }
}
