package nl.weegwijzer.ui.client.choosing;

import java.time.LocalDate;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.response.choosing.Choice;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.TrajectId;

/**
 * One open afweging on its way to a choice of both.
 *
 * @param archived whether it can be read, and no longer changed
 * @param today the day in Europe/Amsterdam
 */
record Together(
        TrajectId traject,
        AfwegingId afweging,
        Explanation explanation,
        SideBySide sides,
        Choice choice,
        boolean archived,
        LocalDate today) {

    /** How many points the client has not said yet how important they are. */
    long unweighed() {
        return sides.rows().stream().filter(row -> row.importance() == null).count();
    }

    /** Whether there is anything to choose. */
    boolean canChoose() {
        return choice.open()
                && !archived
                && explanation.room() != DecisionRoom.NONE
                && !explanation.options().isEmpty();
    }

    String name(ItemId option) {
        return explanation.options().stream()
                .filter(one -> one.id().equals(option))
                .map(Explanation.Option::name)
                .findFirst()
                .orElse("");
    }
}
