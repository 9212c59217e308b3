package nl.weegwijzer.demo.world;

import java.util.List;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.takenalong.OwnAnswer;

/**
 * What two people of the demo world say and do until their views of an afweging lie closer together, as its file tells it.
 *
 * @param ends with what the subjects of their talk end; the last one goes for all that are left
 */
record Closer(
        List<View> views,
        Own own,
        String wish,
        String answer,
        String enough,
        String nextSteps,
        String changed,
        List<String> questions,
        List<String> ends,
        String record,
        Taken taken) {

    /** How important a factor of the catalogue is to the client, and how it felt before and after they talked. */
    record View(String factor, Importance important, Feeling before, Feeling after) {}

    /** What the client puts on the table, and how the professional weighs it after the talk. */
    record Own(String name, Importance important, Feeling before, Feeling after, Weight weight, String why) {}

    /** What the client answers to the three short questions, before and after they talked. */
    record Taken(List<OwnAnswer> before, List<OwnAnswer> after) {}
}
