package nl.weegwijzer.language.spelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found in the sentences that came by last: while somebody types, all but one stay as they are. */
final class Remembered {

    private static final int MOST = 2_000;

    private final Map<String, List<Doubt>> bySentence = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Doubt>> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable List<Doubt> of(String sentence) {
        return bySentence.get(sentence);
    }

    synchronized void add(Map<String, List<Doubt>> found) {
        bySentence.putAll(found);
    }
}
