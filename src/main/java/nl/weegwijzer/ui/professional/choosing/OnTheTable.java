package nl.weegwijzer.ui.professional.choosing;

import java.time.LocalDate;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.choosing.Choice;
import nl.weegwijzer.shared.ItemId;

/** What lies on the table in its newest version, and what both said of it. */
record OnTheTable(TrajectSummary traject, Explanation explanation, Choice choice, LocalDate today) {

    /** Whether there is anything left to choose, by anyone. */
    boolean canChoose() {
        return traject.archivedAt() == null && choice.open() && explanation.room() != DecisionRoom.NONE;
    }

    /** Whether there is the same to choose from. */
    boolean asksTheSame(OnTheTable other) {
        return canChoose() == other.canChoose()
                && explanation.options().equals(other.explanation().options());
    }

    String name(ItemId option) {
        return explanation.options().stream()
                .filter(one -> one.id().equals(option))
                .map(Explanation.Option::name)
                .findFirst()
                .orElse("");
    }
}
