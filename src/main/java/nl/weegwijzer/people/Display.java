package nl.weegwijzer.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How someone likes to read.
 *
 * @param language the language they chose, or null for that of their device
 * @param calm whether one thing at a time is shown and nothing moves
 */
public record Display(@Nullable Locale language, TextSize textSize, Colours colours, boolean calm) {

    /** As a query reads it. */
    Display(@Nullable String language, TextSize textSize, Colours colours, boolean calm) {
        this(language == null ? null : Locale.forLanguageTag(language), textSize, colours, calm);
    }

    /** What everyone starts with. */
    public static final Display STANDARD = new Display((Locale) null, TextSize.NORMAL, Colours.DEVICE, false);

    /** How large the text is: 100, 125 or 150 percent. */
    public enum TextSize {
        NORMAL,
        LARGE,
        LARGEST
    }

    /** Which colours: as the device prefers, or one of three by choice. */
    public enum Colours {
        DEVICE,
        LIGHT,
        DARK,
        CONTRAST
    }
}
