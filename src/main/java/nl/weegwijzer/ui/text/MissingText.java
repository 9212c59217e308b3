package nl.weegwijzer.ui.text;

import java.util.Locale;

/** A key without words in some language: a fault of ours, which tests must not let through. */
final class MissingText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingText(String key, Locale locale) {
        super("No text " + key + " in " + locale.getLanguage());
    }
}
