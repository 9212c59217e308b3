package nl.weegwijzer.ui.text;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.Refusal;

/**
 * The words on the screen, in the language of the person who looks. Import its methods statically.
 *
 * <p>Keys are written out where they are used, {@code text("OverviewPage.title")}, so that a test can prove that the
 * keys in the code and those in the bundles are the same.
 */
public final class Texts {

    /** The languages there are, the first one for whoever chose none and whose device asks for another. */
    public static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("en"));

    private Texts() {}

    /**
     * The sentence under a key, which has to be a literal.
     *
     * <p>Dates are put in in full, numbers and the time of day as the language writes them, constants of enums and
     * refusals as their words.
     */
    public static String text(String key, Object... arguments) {
        return wording().say(key, arguments);
    }

    /** The word for a constant, under {@code <Enum>.<CONSTANT>}. */
    public static String word(Enum<?> constant) {
        return Spoken.of(constant, wording().locale());
    }

    /** Why the domain said no, under {@code refusal.<Class>}. */
    public static String reason(Refusal refusal) {
        return Spoken.of(refusal, wording().locale());
    }

    /** A day in full: {@code maandag 9 november 2026}. */
    public static String day(LocalDate day) {
        return Spoken.of(day, wording().locale());
    }

    /** The time of day in the Netherlands: {@code 14.32}. */
    public static String clock(Instant moment) {
        return Spoken.of(LocalTime.ofInstant(moment, LegalDays.ZONE), wording().locale());
    }

    /** Day and time in full: {@code maandag 9 november 2026 om 14.32 uur}. */
    public static String moment(Instant moment) {
        return Spoken.of(moment, wording().locale());
    }

    /** The sentence in a language of choice, for where no one looks yet. */
    public static String inLanguage(Locale language, String key, Object... arguments) {
        return Wording.of(language).say(key, arguments);
    }

    /** The first language they can read, of those that a device asks for in its order. */
    public static Locale firstKnown(List<Locale> wanted) {
        return wanted.stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    /** The language of the person who looks; Dutch where no one does. */
    public static Locale language() {
        return Locale.of(wording().locale().getLanguage());
    }

    private static Wording wording() {
        UI ui = UI.getCurrent();
        return ui == null ? Wording.DUTCH : Wording.of(ui.getLocale());
    }
}
