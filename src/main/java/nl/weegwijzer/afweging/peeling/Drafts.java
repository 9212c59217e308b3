package nl.weegwijzer.afweging.peeling;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/** Finds an afweging within its traject and lets it decide; every change passes here. */
@Component
class Drafts {

    private final Afwegingen afwegingen;
    private final Clock clock;

    Drafts(Afwegingen afwegingen, Clock clock) {
        this.afwegingen = afwegingen;
        this.clock = clock;
    }

    Afweging find(TrajectId traject, AfwegingId id) {
        return afwegingen.findByIdAndTraject(id.value(), traject).orElseThrow(NotFound::new);
    }

    <T> T make(TrajectId traject, AfwegingId id, Function<Afweging, T> verb) {
        Afweging afweging = find(traject, id);
        T made = verb.apply(afweging);
        afweging.touch(clock.instant());
        return made;
    }

    /** Lays an item on the table, of which the id is made of its sending: again finds the first, and changes nothing. */
    ItemId lay(TrajectId traject, AfwegingId id, UUID sending, BiConsumer<OnTheTable, ItemId> verb) {
        Afweging afweging = find(traject, id);
        ItemId item = new ItemId(sending);
        if (!afweging.table().knows(item)) {
            verb.accept(afweging.table(), item);
            afweging.touch(clock.instant());
        }
        return item;
    }

    void change(TrajectId traject, AfwegingId id, Consumer<Afweging> verb) {
        Afweging afweging = find(traject, id);
        verb.accept(afweging);
        afweging.touch(clock.instant());
    }
}
