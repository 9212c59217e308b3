package nl.weegwijzer.architecture.access;

import java.util.Objects;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.testing.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody met at a door.
 *
 * @param answer what came back, or the kind and words of what was thrown
 */
record Outcome(Way way, String answer) {

    /** How far they came. */
    enum Way {
        /** The door stayed shut. */
        OUT,
        /** It is theirs, and no longer changed. */
        ARCHIVED,
        /** They were let in, whatever was found there. */
        IN
    }

    /** Tries a door as somebody, and takes back whatever was done behind it. */
    static Outcome of(Acting somebody, Door door, TransactionTemplate transaction, @Nullable Object... arguments) {
        return somebody.does(() -> Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return tried(door, arguments);
        })));
    }

    private static Outcome tried(Door door, @Nullable Object... arguments) {
        try {
            return new Outcome(Way.IN, String.valueOf(door.open(arguments)));
        } catch (AccessDeniedException refused) {
            return new Outcome(Way.OUT, refused.getClass().getSimpleName() + " " + refused.getMessage());
        } catch (TrajectArchived archived) {
            return new Outcome(Way.ARCHIVED, "");
        } catch (Throwable found) {
            return new Outcome(Way.IN, found.getClass().getSimpleName() + " " + found.getMessage());
        }
    }
}
