package nl.weegwijzer.ui.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All words of one language: the bundles {@code vaadin-i18n/<area>_<language>.properties} of every module, as one. */
final class Wording {

    /** What every sentence is written in first. */
    static final Wording DUTCH = new Wording(Locale.of("nl", "NL"));

    /** Beside it. */
    static final Wording ENGLISH = new Wording(Locale.of("en", "GB"));

    private static final Logger LOG = LoggerFactory.getLogger(Wording.class);

    private final Locale locale;
    private final Map<String, Sentence> sentences;

    private Wording(Locale locale) {
        this.locale = locale;
        this.sentences = read(locale.getLanguage());
    }

    /** English for whoever reads English, Dutch for everyone else. */
    static Wording of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : DUTCH;
    }

    Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(sentences.keySet());
    }

    /** The sentence under this key as it is written, with its places. */
    String pattern(String key) {
        return Objects.requireNonNull(sentences.get(key), key).pattern();
    }

    /**
     * The sentence under this key, with its arguments put in.
     *
     * @return the key itself when there is none, except in tests
     */
    @SuppressWarnings("AnnotateFormatMethod")
    String say(String key, Object... arguments) {
        Sentence sentence = sentences.get(key);
        if (sentence != null) {
            return sentence.with(arguments, locale);
        }
        fault("No text " + key + " in " + locale.getLanguage());
        return key;
    }

    private static Map<String, Sentence> read(String language) {
        Map<String, Sentence> all = new TreeMap<>();
        try {
            String bundles = "classpath*:vaadin-i18n/*_" + language + ".properties";
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(bundles)) {
                read(bundle).forEach((key, text) -> add(all, key.toString(), text.toString(), bundle));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Properties read(Resource bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void add(Map<String, Sentence> all, String key, String text, Resource bundle) {
        if (all.put(key, new Sentence(text)) != null) {
            fault("Text " + key + " is written twice, the second time in " + bundle);
        }
    }

    /** Breaks where assertions are on, as they are in tests. Readers see what there is. */
    private static void fault(String what) {
        if (Wording.class.desiredAssertionStatus()) {
            throw new FaultyText(what);
        }
        LOG.error(what);
    }
}
