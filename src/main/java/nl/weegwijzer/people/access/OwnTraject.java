package nl.weegwijzer.people.access;

import java.time.Instant;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Standing;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Spares a look at one's own trajecten the question whose they are, when they were found as one's own. */
@Component
public class OwnTraject {

    private final CurrentPerson current;

    OwnTraject(CurrentPerson current) {
        this.current = current;
    }

    /**
     * Notes for the look of this transaction that whoever asks walks a traject as a client. Only a query that finds
     * trajecten by the id and the organisation of whoever asks may say so.
     */
    public void found(TrajectId traject, @Nullable Instant archivedAt) {
        if (!current.has(Role.PROFESSIONAL)) {
            Standing walking = Standing.ofClient(current.organisation(), current.id(), archivedAt);
            Look.current().knows(traject, current.id(), walking);
        }
    }
}
