package nl.weegwijzer.people.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.people.traject.Standing;
import nl.weegwijzer.people.traject.Standings;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One look or act of one person: as long as its transaction.
 *
 * <p>A page that reads several parts of a traject within one transaction looks once: how the person stands is read once,
 * and one row is written for all of it.
 */
final class Look extends ResourceHolderSupport {

    private record Who(TrajectId traject, PersonId person) {}

    private final Map<Who, Optional<Standing>> standings = new HashMap<>();

    private final Set<Decision> written = new HashSet<>();

    private boolean acted;

    private int depth;

    /** The look of the transaction that runs now; without one, a look of its own. */
    static Look current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new Look();
        }
        if (TransactionSynchronizationManager.getResource(Look.class) instanceof Look bound) {
            return bound;
        }
        Look look = new Look();
        TransactionSynchronizationManager.bindResource(Look.class, look);
        TransactionSynchronizationManager.registerSynchronization(
                new ResourceHolderSynchronization<>(look, Look.class) {});
        return look;
    }

    Optional<Standing> standing(TrajectId traject, PersonId person, Standings source) {
        return standings.computeIfAbsent(new Who(traject, person), who -> source.of(traject, person));
    }

    /** Keeps how the person stands, as a query of this look has read it already. */
    void knows(TrajectId traject, PersonId person, Standing standing) {
        standings.putIfAbsent(new Who(traject, person), Optional.of(standing));
    }

    /** Whether this is the first time that this decision is made within this look. */
    boolean first(Decision decision) {
        return written.add(decision);
    }

    /** Goes through a door, and says whether it is the first one: what comes out there is what somebody saw. */
    boolean enters() {
        return depth++ == 0;
    }

    /** Comes back through a door. */
    void leaves() {
        depth--;
    }

    /** Whether the first act begins of this look: what somebody does is one act, however many services it passes. */
    boolean acts() {
        boolean first = !acted;
        acted = true;
        return first;
    }
}
