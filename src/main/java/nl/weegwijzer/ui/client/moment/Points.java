package nl.weegwijzer.ui.client.moment;

import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.Paths;

/**
 * Everything that is asked at one moment.
 *
 * @param asked whether it is still asked; otherwise there is nothing to do here
 * @param version the newest version
 */
record Points(
        TrajectId traject,
        AfwegingId afweging,
        Moment moment,
        boolean asked,
        int version,
        String question,
        List<Point> all) {

    /** The one with this number, from 1. */
    Point at(int number) {
        if (number < 1 || number > all.size()) {
            throw new NotFound();
        }
        return all.get(number - 1);
    }

    /** The number of the first one without an answer; after the last one when there is none. */
    int firstUnanswered() {
        return IntStream.rangeClosed(1, all.size())
                .filter(number -> at(number).feeling() == null)
                .findFirst()
                .orElse(all.size() + 1);
    }

    /** Where a point is asked; after the last one comes what can be read, or how the talk was. */
    String path(int number) {
        if (number <= all.size()) {
            return root() + "/" + number;
        }
        return moment == Moment.AFTER_CONVERSATION ? Paths.taken(traject, afweging, 1) : after();
    }

    /** Where it goes on once this was skipped. */
    String after() {
        return moment == Moment.BEFORE_READING
                ? Paths.explanation(traject, afweging)
                : Paths.compare(traject, afweging);
    }

    void give(WeighingAlong along, Point point, Feeling feeling) {
        along.give(traject, afweging, version, point.item(), moment, feeling);
    }

    private String root() {
        return moment == Moment.BEFORE_READING ? Paths.before(traject, afweging) : Paths.afterTalk(traject, afweging);
    }
}
