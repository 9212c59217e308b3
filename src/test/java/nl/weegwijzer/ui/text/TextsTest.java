package nl.weegwijzer.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void speaksTheFirstLanguageThatADeviceAsksFor() {
        assertThat(Texts.firstKnown(List.of(Locale.forLanguageTag("ar"), Locale.UK)))
                .isEqualTo(Locale.of("en"));
    }

    @Test
    void speaksDutchToWhoAsksForAnotherLanguage() {
        assertThat(Texts.firstKnown(List.of(Locale.forLanguageTag("ar")))).isEqualTo(Locale.of("nl"));
        assertThat(Texts.firstKnown(List.of())).isEqualTo(Locale.of("nl"));
    }

    @Test
    void speaksDutchWhereNoOneLooks() {
        assertThat(Texts.language()).isEqualTo(Locale.of("nl"));
        assertThat(Texts.text("Trail.label")).isEqualTo("Terug");
    }
}
