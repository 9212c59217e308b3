package nl.weegwijzer.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.TooLong;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Locale NL = Locale.of("nl", "NL");
    private static final Locale EN = Locale.of("en", "GB");

    @Test
    void leavesQuotesAndApostrophesAlone() {
        assertThat(say(NL, "'s Avonds {0} foto's", 2)).isEqualTo("'s Avonds 2 foto's");
    }

    @Test
    void countsInWords() {
        assertThat(say(NL, "{0} {0|vraag|vragen}", 1)).isEqualTo("1 vraag");
        assertThat(say(NL, "{0} {0|vraag|vragen}", 0)).isEqualTo("0 vragen");
        assertThat(say(NL, "{0} {0|vraag|vragen}", 5L)).isEqualTo("5 vragen");
    }

    @Test
    void writesDatesInFull() {
        LocalDate day = LocalDate.of(2026, 11, 9);

        assertThat(say(NL, "{0}", day)).isEqualTo("maandag 9 november 2026");
        assertThat(say(EN, "{0}", day)).isEqualTo("Monday 9 November 2026");
    }

    @Test
    void tellsTheTimeOfTheNetherlands() {
        Instant moment = Instant.parse("2026-11-09T13:32:00Z");

        assertThat(say(NL, "{0}", LocalTime.of(9, 5))).isEqualTo("9.05");
        assertThat(say(NL, "{0}", moment)).isEqualTo("maandag 9 november 2026 om 14.32 uur");
        assertThat(say(EN, "{0}", moment)).isEqualTo("Monday 9 November 2026 at 14:32");
    }

    @Test
    void keepsAYearAYear() {
        assertThat(say(NL, "{0}, {1}", 2026, 1.5)).isEqualTo("2026, 1,5");
    }

    @Test
    void saysConstantsAndRefusalsInWords() {
        assertThat(say(NL, "{0}", Role.CLIENT)).isEqualTo("Klant");
        assertThat(say(EN, "{0}", new TooLong(200, 812))).contains("200", "812");
    }

    @Test
    void putsHostileWordsInAsTheyAre() {
        assertThat(say(NL, "Van {0}.", "$1 {0|a|b} \\ <script>")).isEqualTo("Van $1 {0|a|b} \\ <script>.");
    }

    private static String say(Locale locale, String pattern, Object... arguments) {
        return new Sentence(pattern).with(arguments, locale);
    }
}
