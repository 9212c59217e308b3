package nl.weegwijzer.afweging.document;

import java.util.Set;
import org.unbescape.html.HtmlEscape;

/** Reads the words out of a rendered document. */
final class DocumentWords {

    /** These stand within a line; every other element begins a paragraph of its own. */
    private static final Set<String> WITHIN = Set.of("a", "bdi", "br", "button", "span", "strong");

    private DocumentWords() {}

    static String of(String document) {
        StringBuilder words = new StringBuilder(document.length() / 2);
        int at = 0;
        while (at < document.length()) {
            int tag = document.indexOf('<', at);
            int end = tag < 0 ? document.length() : tag;
            words.append(document, at, end);
            at = tag < 0 ? end : document.indexOf('>', tag) + 1;
            if (tag >= 0 && !WITHIN.contains(name(document, tag))) {
                words.append("\n\n");
            }
        }
        return HtmlEscape.unescapeHtml(words.toString());
    }

    /** The name of the element that begins or ends with this tag. */
    static String name(String document, int tag) {
        int from = document.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
        int to = from;
        while (Character.isLetterOrDigit(document.charAt(to))) {
            to++;
        }
        return document.substring(from, to);
    }
}
