package nl.weegwijzer.afweging.document;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.weegwijzer.afweging.Term;

/**
 * Makes each difficult word of a rendered document a button that opens its meaning, where it first stands in a section.
 *
 * <p>It goes through the text between the tags once, and writes nothing in them: values were escaped before, and the words
 * it looks for are escaped in the same way. Headings, links and buttons stay as they are.
 */
final class WordMarks {

    private static final String END = "</article>";

    /** From here on the words are explained in a list. */
    private static final String LIST = "<h2 id=\"uitleg-woorden\"";

    private final List<Term> terms;
    private final TermIndex index;
    private final Meanings meanings;
    private final boolean translated;

    /**
     * @param spoken the language of the sentences around the words of people
     * @param written the language of the words of people
     */
    WordMarks(List<Term> terms, Locale spoken, Locale written) {
        this.terms = terms;
        this.index = new TermIndex(terms);
        this.translated = !spoken.equals(written);
        this.meanings = new Meanings(spoken, translated ? written.getLanguage() : null);
    }

    /** The document with its words marked; the very same when it explains none. */
    String in(String document) {
        if (terms.isEmpty()) {
            return document;
        }
        StringBuilder marked = new StringBuilder(document.length() * 5 / 4);
        Walk walk = walk(document, marked);
        int end = document.lastIndexOf(END);
        marked.append(document, walk.at, end);
        walk.marked.stream().forEach(term -> meanings.write(term, terms.get(term), marked));
        return marked.append(document, end, document.length()).toString();
    }

    /** Those of the terms that stand in a document anywhere. */
    List<Term> standingIn(String document) {
        BitSet found = walk(document, new StringBuilder(document.length())).found;
        return IntStream.range(0, terms.size())
                .filter(found::get)
                .mapToObj(terms::get)
                .toList();
    }

    private Walk walk(String document, StringBuilder marked) {
        int list = document.lastIndexOf(LIST);
        Walk walk = new Walk(document, list < 0 ? document.lastIndexOf(END) : list, marked);
        walk.go();
        return walk;
    }

    /** One walk through a document. */
    private final class Walk {

        private final String document;
        private final int end;
        private final StringBuilder out;
        private final Surroundings place = new Surroundings(translated);
        private final BitSet marked = new BitSet();
        private final BitSet found = new BitSet();
        private final BitSet inSection = new BitSet();
        private int at;

        Walk(String document, int end, StringBuilder out) {
            this.document = document;
            this.end = end;
            this.out = out;
        }

        void go() {
            while (at < end) {
                int tag = document.indexOf('<', at);
                text(Math.min(tag, end));
                if (tag < end) {
                    at = document.indexOf('>', tag) + 1;
                    out.append(document, tag, at);
                    if (place.pass(document, tag, at)) {
                        inSection.clear();
                    }
                }
            }
        }

        private void text(int to) {
            int from = at;
            while (place.isTheirLanguage() && at < to) {
                int next = index.nextWord(document, at, to);
                int term = index.at(document, next, to);
                at = term < 0 ? index.afterWord(document, next, to) : next + index.length(term);
                if (term >= 0) {
                    found.set(term);
                    from = place.isQuiet() ? from : mark(term, from, next);
                }
            }
            at = to;
            out.append(document, from, to);
        }

        /** Writes what stands before the word, and the word; answers where writing goes on. */
        private int mark(int term, int from, int word) {
            if (inSection.get(term)) {
                return from;
            }
            inSection.set(term);
            marked.set(term);
            out.append(document, from, word);
            meanings.button(term, document, word, at, out);
            return at;
        }
    }
}
