package nl.weegwijzer.ui.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.Display.Colours;
import nl.weegwijzer.people.Display.TextSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayCookieTest {

    @Test
    void bringsBackWhatWasChosen() {
        Display wish = new Display(Locale.of("en"), TextSize.LARGEST, Colours.CONTRAST, true);

        assertThat(DisplayCookie.read(DisplayCookie.write(wish))).isEqualTo(wish);
        assertThat(DisplayCookie.read(DisplayCookie.write(Display.STANDARD))).isEqualTo(Display.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "HUGE.PINK.LOUD.xx", "<script>", ".................."})
    void takesWhatItCannotReadAsNoChoice(String value) {
        assertThat(DisplayCookie.read(value)).isEqualTo(Display.STANDARD);
    }
}
