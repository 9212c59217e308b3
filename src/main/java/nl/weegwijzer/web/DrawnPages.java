package nl.weegwijzer.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/**
 * Documents that were drawn a moment ago: whoever reads goes to and fro between an explanation and their answers,
 * and what was sealed is drawn the same each time.
 *
 * <p>The key is everything that is drawn, so nobody can be shown another's. Access was decided and written down before
 * anyone comes here. Few are kept, as it is personal text.
 */
@Component
class SealedDocuments {

    /** About 2 MB. */
    static final int KEPT = 32;

    private record Key(TrajectId traject, PublishedExplanation published, Locale language, boolean answerable) {}

    private final ExplanationDocument document;
    private final Map<Key, String> drawn = Collections.synchronizedMap(new Newest());

    SealedDocuments(ExplanationDocument document) {
        this.document = document;
    }

    /** The document of an explanation; where it leads follows from what is read. */
    String of(PlainExplanation read, Locale language) {
        boolean answerable = read.client() && read.isNewest();
        Key key = new Key(read.traject().id(), read.published(), language, answerable);
        String kept = drawn.get(key);
        if (kept == null) {
            Links links = answerable ? PlainAddresses.of(read).answers() : Links.none();
            kept = document.render(read.explanation(), language, links);
            drawn.put(key, kept);
        }
        return kept;
    }

    private static final class Newest extends LinkedHashMap<Key, String> {

        private static final long serialVersionUID = 1L;

        Newest() {
            super(2 * KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > KEPT;
        }
    }
}
