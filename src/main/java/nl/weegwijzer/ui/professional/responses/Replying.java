package nl.weegwijzer.ui.professional.responses;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;

/** What can be done with what a client said, in one traject. */
record Replying(TrajectId traject, Answering answering, Weighing weighing) {

    void answer(Said said, SubmissionId submission, int seen, Outcome outcome, String words) {
        answering.answer(traject, said.id(), submission, seen, outcome, words);
    }

    void read(Said said) {
        answering.markRead(traject, List.of(said.id()));
    }

    /** Names the words of the client as what moves the next version. */
    void credit(Said said, AfwegingId afweging) {
        weighing.credit(traject, afweging, said.id().value(), said.words(), true);
    }
}
