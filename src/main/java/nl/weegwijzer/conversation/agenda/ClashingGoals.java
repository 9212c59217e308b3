package nl.weegwijzer.conversation.agenda;

import java.util.List;
import nl.weegwijzer.shared.TrajectId;

/** Knows which goals of a traject were marked as clashing. */
public interface ClashingGoals {

    /** Every pair, in the order in which they were marked. */
    List<Clash> of(TrajectId traject);
}
