package nl.weegwijzer.afweging.document;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.weegwijzer.afweging.Term;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Writes what a difficult word opens: the browser's own popover, which needs no script, closes by Escape and gives focus
 * back. Where a browser knows no popover it stays hidden, and the list at the end explains the word.
 */
final class Meanings {

    private static final String POPOVER = """
            <div popover="auto" class="meaning" role="dialog" tabindex="-1" autofocus="autofocus" id="%1$s" \
            aria-labelledby="%1$s-n"><strong id="%1$s-n">%2$s</strong><span>%3$s</span>\
            <button type="button" class="button" popovertarget="%1$s" popovertargetaction="hide">%4$s</button></div>""";

    private static final ResourceBundle.Control THIS_LANGUAGE_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String close;
    private final String bdi;

    /** @param written the language of a meaning, when it is another one than around it */
    Meanings(Locale spoken, @Nullable String written) {
        close = ResourceBundle.getBundle("vaadin-i18n/afweging", spoken, THIS_LANGUAGE_ONLY)
                .getString("Meanings.close");
        bdi = written == null ? "<bdi>" : "<bdi lang=\"" + written + "\">";
    }

    /** Writes the word that stands from here to there in escaped text as a button. */
    void button(int term, String text, int from, int to, StringBuilder out) {
        out.append("<button type=\"button\" class=\"word\" popovertarget=\"uitleg-woord-")
                .append(term)
                .append("\"><bdi>")
                .append(text, from, to)
                .append("</bdi></button>");
    }

    /** Writes what that button opens. Focus goes there, so that a screen reader reads it. */
    void write(int number, Term term, StringBuilder out) {
        String id = "uitleg-woord-" + number;
        String word = bdi + HtmlEscape.escapeHtml4Xml(term.word()) + "</bdi>";
        String meaning = bdi + HtmlEscape.escapeHtml4Xml(term.meaning()) + "</bdi>";
        out.append(POPOVER.formatted(id, word, meaning, HtmlEscape.escapeHtml4Xml(close)));
    }
}
