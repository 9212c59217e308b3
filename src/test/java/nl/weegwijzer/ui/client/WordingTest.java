package nl.weegwijzer.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What clients read keeps to the rules for people who read with effort. */
class WordingTest {

    /** A name or a day takes about this many words where it is put in. */
    private static final String FOUR_WORDS = "maandag 9 november 2026";

    private static final Properties DUTCH = read();

    @Test
    void keepsEachSentenceToTwelveWords() {
        assertThat(sentences("woord").filter(sentence -> words(sentence) > 12)).isEmpty();
    }

    @Test
    void keepsEachSentenceToFifteenWordsWithADayInIt() {
        assertThat(sentences(FOUR_WORDS).filter(sentence -> words(sentence) > 15))
                .isEmpty();
    }

    @Test
    void asksNothingInTheWordsOfTheOffice() {
        assertThat(sentences("woord")
                        .filter(sentence -> sentence.endsWith("?"))
                        .filter(sentence ->
                                sentence.toLowerCase().matches(".*(besluit|opties|optie|voorkeur|factor).*")))
                .isEmpty();
    }

    @Test
    void saysYouPolitelyAndNothingShortened() {
        assertThat(sentences("woord")
                        .filter(sentence -> sentence.matches(
                                "(?i).*\\b(je|jij|jou|jouw|jullie|bijv|i\\.v\\.m|d\\.w\\.z|evt|etc|nr)\\b.*")))
                .isEmpty();
    }

    private static Stream<String> sentences(String argument) {
        return DUTCH.values().stream()
                .map(Object::toString)
                .map(text ->
                        text.replaceAll("\\{\\d\\|([^|}]*)\\|([^}]*)}", "$2").replaceAll("\\{\\d}", argument))
                .flatMap(text -> Arrays.stream(text.split("(?<=[.?!:])\\s+")));
    }

    private static int words(String sentence) {
        return sentence.strip().split("\\s+").length;
    }

    private static Properties read() {
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(
                WordingTest.class.getResourceAsStream("/vaadin-i18n/client_nl.properties"), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
