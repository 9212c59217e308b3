package nl.weegwijzer.response.readfirst;

import java.util.List;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.TrajectId;

/**
 * A client's own words are kept, in the transaction that runs. They are not written out with the event.
 *
 * @param place where the words stand: in a response, a goal, an afweging, a talk, or beside what was typed for them
 */
public record ClientWrote(TrajectId traject, String place, UUID id, List<String> words) {

    static final String RESPONSE = "RESPONSE";
    static final String GOAL = "GOAL";
    static final String AFWEGING = "AFWEGING";
    static final String TALK = "TALK";
    static final String TYPED = "TYPED";

    /** Words in something that the client said, or of the answer to it. */
    public static ClientWrote response(TrajectId traject, UUID response, String words) {
        return new ClientWrote(traject, RESPONSE, response, List.of(words));
    }

    /** Words in a goal, a step or a reason. */
    public static ClientWrote goal(TrajectId traject, UUID goal, String... words) {
        return new ClientWrote(traject, GOAL, goal, List.of(words));
    }

    /** Words in an afweging. */
    public static ClientWrote afweging(TrajectId traject, AfwegingId afweging, String words) {
        return new ClientWrote(traject, AFWEGING, afweging.value(), List.of(words));
    }

    /** Words in a talk: what is asked for it, or put beside its record. */
    public static ClientWrote talk(TrajectId traject, UUID talk, String words) {
        return new ClientWrote(traject, TALK, talk, List.of(words));
    }

    /** Words beside what somebody typed for them. */
    public static ClientWrote typed(TrajectId traject, UUID entry, String words) {
        return new ClientWrote(traject, TYPED, entry, List.of(words));
    }

    @Override
    public String toString() {
        return "ClientWrote[" + place + " " + id + "]";
    }
}
