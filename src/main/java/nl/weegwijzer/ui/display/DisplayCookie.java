package nl.weegwijzer.ui.display;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.Display.Colours;
import nl.weegwijzer.people.Display.TextSize;
import nl.weegwijzer.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How someone likes to read, as four words in a cookie of their device: before they sign in, on pages without script,
 * and for the first paint of every page.
 */
final class DisplayCookie {

    static final String NAME = "weergave";

    private DisplayCookie() {}

    static String write(Display display) {
        String language = display.language() == null ? "" : display.language().getLanguage();
        return String.join(
                ".", display.textSize().name(), display.colours().name(), display.calm() ? "CALM" : "", language);
    }

    /** What a cookie says; whatever it does not say well is as everyone starts. */
    static Display read(String value) {
        String[] said = Arrays.copyOf(value.split("\\.", -1), 4);
        return new Display(
                language(said[3]),
                constant(TextSize.class, said[0]).orElse(TextSize.NORMAL),
                constant(Colours.class, said[1]).orElse(Colours.DEVICE),
                "CALM".equals(said[2]));
    }

    private static @Nullable Locale language(@Nullable String said) {
        return Texts.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(said))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String said) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(said))
                .findFirst();
    }
}
