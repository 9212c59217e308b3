package nl.weegwijzer.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words around an explanation, in the language of whoever reads. */
final class PlainWords {

    static final Locale DUTCH = Locale.of("nl");

    private static final ResourceBundle.Control THIS_LANGUAGE_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The look-up of the JDK, which checks each time whether it still holds, is dearer than what is looked up. */
    private static final Map<Locale, PlainWords> SPOKEN = new ConcurrentHashMap<>();

    private final Locale language;
    private final ResourceBundle own;
    private final ResourceBundle shell;

    private PlainWords(Locale language) {
        this.language = language;
        this.own = bundle("web");
        this.shell = bundle("shell");
    }

    static PlainWords in(Locale language) {
        return SPOKEN.computeIfAbsent(language, PlainWords::new);
    }

    Locale language() {
        return language;
    }

    /** What only these pages say. */
    ResourceBundle own() {
        return own;
    }

    /** What every page says. */
    ResourceBundle shell() {
        return shell;
    }

    /** A day in full. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language).format(day);
    }

    private ResourceBundle bundle(String area) {
        return ResourceBundle.getBundle("vaadin-i18n/" + area, language, THIS_LANGUAGE_ONLY);
    }
}
