package nl.weegwijzer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The Dutch sentences that say why, for where there is no screen. */
final class DutchReasons {

    private static final String BUNDLE = "/vaadin-i18n/language_nl.properties";

    private final Properties sentences = new Properties();

    DutchReasons() {
        try (InputStream bundle = Objects.requireNonNull(DutchReasons.class.getResourceAsStream(BUNDLE), BUNDLE)) {
            sentences.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Rule rule) {
        return sentences.getProperty(rule.key(), rule.key());
    }
}
