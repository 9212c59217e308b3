package nl.weegwijzer.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegwijzer.language.text.Token.Kind;

/** Cuts a line into words, numbers, abbreviations, links and marks. */
final class Tokens {

    private static final String LINK =
            "(?<link>(?:https?://|www\\.)[^\\s<>\"]{1,500}|[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,5})";
    private static final String DOTTED = "(?<dotted>\\p{L}{1,4}\\.(?:\\p{L}{1,3}\\.){1,5}(?!\\p{L}))";
    private static final String NUMBER = "(?<number>\\p{Nd}++(?:[.,:/-]\\p{Nd}++)*+%?+(?:e|de|ste)?+(?!\\p{L}))";
    private static final String WORD =
            "(?<word>['’](?:s|t|n|m|k)(?!\\p{L})|[\\p{L}\\p{M}\\p{Nd}]++(?:['’\\-][\\p{L}\\p{M}\\p{Nd}]++)*+-?+)";
    private static final Pattern TOKEN =
            Pattern.compile(LINK + "|" + DOTTED + "|" + NUMBER + "|" + WORD + "|(?<mark>\\.{2,5}|\\S)");

    /** Never the end of a sentence: something belongs after it. */
    static final Set<String> LEADING = WordSet.of("""
            art. nr. nrs. mr. mrs. dr. drs. ir. ing. prof. dhr. mevr. mw. st. blz. pag. tel. ca. bijv. bv.
            bijvb. evt. incl. excl. resp. vgl. zgn. hfst. lid. par. jhr. fam. afd. gem. max. min. plm. ong.
            t.a.v. d.d. i.v.m. m.b.t. a.d.h.v. d.m.v. n.a.v. o.b.v. t.b.v. t.o.v. i.p.v. o.l.v. b.v. d.w.z.
            i.c.m. m.u.v. t.g.v. i.o.m. t.n.v. t.w. m.a.w. o.g.v.
            """);

    /** May end a sentence as well. */
    private static final Set<String> CLOSING = WordSet.of("""
            enz. etc. jl. jr. sr. ltd. inc. vlg. aug. jan. feb. febr. okt. nov. dec. sept. apr. wo. vr. zat.
            zon. ref. telnr. toel. bijl. alg. admin.
            """);

    /** Words in their own right, so that a full stop after them is more often the end of the sentence. */
    private static final Set<String> ALSO_WORDS = WordSet.of("""
            lid. par. min. max. gem. ing. jan. wo. inc. st. dec. tel. ir.
            """);

    private Tokens() {}

    static List<Token> of(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        boolean first = true;
        int at = from;
        while (at < to && matcher.region(at, to).find()) {
            Token token = token(text, matcher, to, first);
            tokens.add(token);
            first &= token.isMark();
            at = token.to();
        }
        return tokens;
    }

    private static Token token(String text, Matcher found, int end, boolean first) {
        int from = found.start();
        if (found.group("link") != null) {
            return new Token(from, withoutMarks(found.group()), Kind.LINK, first);
        }
        if (found.group("dotted") != null) {
            return new Token(from, found.group(), Kind.ABBREVIATION, first);
        }
        if (found.group("number") != null) {
            return new Token(from, found.group(), Kind.NUMBER, first);
        }
        if (found.group("word") != null) {
            return word(text, found, end, first);
        }
        return new Token(from, found.group(), Kind.MARK, first);
    }

    private static Token word(String text, Matcher found, int end, boolean first) {
        String word = found.group();
        int after = found.end();
        if (after < end && text.charAt(after) == '.' && isShortened(word, text, after + 1, end)) {
            return new Token(found.start(), word + ".", Kind.ABBREVIATION, first);
        }
        return new Token(found.start(), word, Kind.WORD, first);
    }

    private static boolean isShortened(String word, String text, int after, int end) {
        String dotted = word.toLowerCase(Locale.ROOT) + ".";
        boolean goesOn = goesOn(text, after, end);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return after < end && text.charAt(after) == ' ' && !goesOn;
        }
        if (ALSO_WORDS.contains(dotted)) {
            return goesOn;
        }
        return LEADING.contains(dotted) || CLOSING.contains(dotted) || goesOn && isNoWord(word);
    }

    private static boolean isNoWord(String word) {
        return word.length() < 5 && !Lexicon.read(word.toLowerCase(Locale.ROOT)).isKnown();
    }

    /** Whether a small letter or a number follows, as in the middle of a sentence. */
    private static boolean goesOn(String text, int after, int end) {
        int next = after;
        while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
            next++;
        }
        return next > after
                && next < end
                && (Character.isLowerCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
    }

    private static String withoutMarks(String link) {
        int end = link.length();
        while (end > 1 && ".,;:!?)]}'\"".indexOf(link.charAt(end - 1)) >= 0) {
            end--;
        }
        return link.substring(0, end);
    }
}
