package nl.weegwijzer.conversation;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.TrajectId;

/** Asks a client anew how they see it, once it was talked about. */
public interface AfterTalk {

    /** Opens the questions of after the talk, in the transaction of the act that held it. */
    void ask(TrajectId traject, AfwegingId afweging);
}
