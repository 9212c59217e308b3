package nl.weegwijzer.ui.client.weighing;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.ClientView;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.Paths;

/**
 * Every question of one weighing, in the order in which they are asked.
 *
 * @param version the newest version, which the client weighs along with
 * @param moment whether the client has read it, and talked about it
 * @param all the factors in the order of the explanation, and then the client's own
 */
record Steps(TrajectId traject, AfwegingId afweging, int version, String question, Moment moment, List<Step> all) {

    /** The query that brings someone back to their answers after changing one. */
    static final String FROM_CHECK = "?van=nakijken";

    /** The factor of a step, which is counted from 1. */
    Step at(int number) {
        if (number < 1 || number > all.size()) {
            throw new NotFound();
        }
        return all.get(number - 1);
    }

    /** How many questions there are: one a factor, and whether anything else counts. */
    int total() {
        return all.size() + 1;
    }

    /** The first step without an answer. */
    OptionalInt firstUnanswered() {
        return IntStream.rangeClosed(1, all.size())
                .filter(number -> at(number).importance() == null)
                .findFirst();
    }

    long unanswered() {
        return all.stream().filter(step -> step.importance() == null).count();
    }

    /** The factors that the professional weighed: only of those can be asked how heavily they seem to count. */
    List<Step> weighed() {
        return all.stream().filter(Step::weighed).toList();
    }

    /** Gives the answer of the client to one question. */
    void give(WeighingAlong along, Step step, ClientView answer) {
        along.give(traject, afweging, version, step.item(), moment, answer);
    }

    /** Where a step is asked; after the last factor comes what else counts. */
    String path(int number) {
        return root() + (number > all.size() ? "/eigen" : "/" + number);
    }

    /** Where it is asked how heavily a factor seems to count; after the last one come the answers. */
    String feelingPath(int number) {
        return number > weighed().size() ? checkPath() : root() + "/gevoel/" + number;
    }

    String checkPath() {
        return root() + "/nakijken";
    }

    String donePath() {
        return root() + "/klaar";
    }

    private String root() {
        return Paths.weigh(traject, afweging);
    }
}
