package nl.weegwijzer.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/**
 * Pages that were drawn a moment ago: whoever reads goes to and fro between an explanation and their answers, and what
 * was sealed is drawn the same each time.
 *
 * <p>They are kept as they are sent: as text, each answer would be encoded anew, and once more to tell its length.
 *
 * <p>The key is everything that is drawn, so nobody can be shown another's, and what changed is drawn anew. Access was
 * decided and written down before anyone comes here. Few are kept, as it is personal text.
 */
@Component
class DrawnPages {

    /** About 2 MB. */
    static final int KEPT = 32;

    private record Key(PlainExplanation read, Locale language) {

        /** Of the seal, which differs when the text does: the whole text is compared once, and not read for this too. */
        @Override
        public int hashCode() {
            return read.published().seal().hashCode();
        }
    }

    private final Map<Key, byte[]> drawn = Collections.synchronizedMap(new Newest());

    /** The page of what is read, drawn when it is not at hand. */
    byte[] of(PlainExplanation read, Locale language, Supplier<String> drawing) {
        Key key = new Key(read, language);
        byte[] kept = drawn.get(key);
        if (kept == null) {
            kept = drawing.get().getBytes(StandardCharsets.UTF_8);
            drawn.put(key, kept);
        }
        return kept;
    }

    /** Keeps nothing of a traject, as when it is erased. */
    void forget(TrajectId traject) {
        drawn.keySet().removeIf(key -> key.read().traject().id().equals(traject));
    }

    private static final class Newest extends LinkedHashMap<Key, byte[]> {

        private static final long serialVersionUID = 1L;

        Newest() {
            super(2 * KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > KEPT;
        }
    }
}
