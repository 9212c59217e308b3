package nl.weegwijzer.architecture.access;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes words in a place as somebody who may, looks whether they can be read again, and takes it all back. */
@Lazy
@TestComponent
class Trying {

    /** What became of the words. */
    enum Met {
        /** They stand in the database, or are read again, exactly as they were typed; on one line where a place is one. */
        KEPT,
        /** Nobody objected, and they are nowhere. */
        GONE,
        /** Nobody objected; it was not looked where they are. */
        SAID,
        /** A person can read why not. */
        REFUSED,
        /** Anything else. */
        BROKE
    }

    /** @param what why they were refused, what broke, or where they are kept */
    record Outcome(Met met, String what) {}

    private final Towns towns;
    private final Shelves shelves;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final List<Door> readers;
    private final Map<Slot, String> kept = new HashMap<>();

    Trying(
            Towns towns,
            Shelves shelves,
            EntityManager entities,
            ApplicationContext portal,
            PlatformTransactionManager transactions) {
        this.towns = towns;
        this.shelves = shelves;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.readers =
                Door.guarded(portal).stream().filter(door -> !door.changes()).toList();
    }

    /** Writes, and looks for what was written. */
    Outcome write(Slot slot, String words) {
        return inVain(slot, () -> {
            Outcome said = said(slot, words);
            if (said.met() != Met.SAID) {
                return said;
            }
            String where = Stream.of(words, words.replaceAll("\\s+", " "))
                    .map(typed -> where(slot, Words.clean(typed, Integer.MAX_VALUE)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return where == null ? new Outcome(Met.GONE, "") : new Outcome(Met.KEPT, where);
        });
    }

    /** Writes in a place that keeps no words. */
    Outcome say(Slot slot, String words) {
        return inVain(slot, () -> said(slot, words));
    }

    private Outcome inVain(Slot slot, Supplier<Outcome> act) {
        return towns.whoMayCome(slot.door())
                .does(() -> Objects.requireNonNull(transaction.execute(status -> {
                    status.setRollbackOnly();
                    return act.get();
                })));
    }

    private Outcome said(Slot slot, String words) {
        try {
            slot.door().open(slot.filled(towns.own(), words));
            entities.flush();
            entities.clear();
            return new Outcome(Met.SAID, "");
        } catch (Refusal | NotFound refused) {
            return new Outcome(Met.REFUSED, refused.getClass().getSimpleName());
        } catch (Throwable broke) {
            return new Outcome(Met.BROKE, broke + " at " + words.replaceAll("(?s)^(.{80}).*", "$1"));
        }
    }

    private @Nullable String where(Slot slot, String words) {
        String before = kept.get(slot);
        if (before != null && before.contains(" ")
                ? isRead(before, words)
                : before != null && shelves.holds(before, words)) {
            return before;
        }
        String found = shelves.holding(words).orElseGet(() -> read(words));
        kept.put(slot, found);
        return found;
    }

    private boolean isRead(String reader, String words) {
        return readers.stream().filter(door -> reader(door).equals(reader)).anyMatch(door -> says(door, words));
    }

    private @Nullable String read(String words) {
        return readers.stream()
                .filter(door -> says(door, words))
                .findFirst()
                .map(Trying::reader)
                .orElse(null);
    }

    private boolean says(Door door, String words) {
        return towns.whoMayCome(door).does(() -> {
            try {
                return Spoken.in(door.open(Samples.all(door.method(), towns.own())), words);
            } catch (Throwable _) {
                return false;
            }
        });
    }

    private static String reader(Door door) {
        return "by " + door;
    }
}
