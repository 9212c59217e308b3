package nl.weegwijzer.language.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Entry;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Lexicon;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.Token.Kind;
import nl.weegwijzer.language.text.WordSet;

/** Abbreviations that are not written out anywhere in the text, save those that everyone knows. */
final class Abbreviated implements Check {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}(?:-\\p{Lu}{1,4})?");
    private static final Pattern MIXED = Pattern.compile("\\p{Lu}{1,4}\\p{Ll}{1,2}\\p{Lu}{1,4}\\p{Ll}?");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}");
    private static final Set<String> TITLES = WordSet.of("mr. dr. drs. ir. ing. prof. st. jr. sr. mrs. ltd. inc.");
    private static final Set<String> EXPLAINS = WordSet.of("betekent heet");
    private static final Pattern SPACE = Pattern.compile("[ -]");

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        String all = passage.text().toLowerCase(Locale.ROOT);
        passage.sentences().filter(sentence -> !isShouted(sentence)).forEach(sentence -> {
            for (int at = 0; at < sentence.size(); at++) {
                check(sentence, at, all, lists, hints);
            }
        });
    }

    private static void check(Sentence sentence, int at, String all, WordLists lists, Consumer<Hint> hints) {
        for (Token token : sentence.get(at).parts()) {
            if (isAbbreviation(token, lists)
                    && !isCode(sentence, at)
                    && !isLoud(sentence, at, token, lists)
                    && !isWrittenOut(sentence, at, token, all, lists)) {
                hints.accept(new Hint(Rule.ABBREVIATION, token.from(), token.to(), full(token, lists), Map.of()));
            }
        }
    }

    /** "6122 AB", "NL91 ABNA": part of a code. */
    private static boolean isCode(Sentence sentence, int at) {
        return at > 0
                && sentence.get(at).text().matches("\\p{Lu}{1,4}")
                && sentence.get(at - 1).text().matches(".*\\p{Nd}");
    }

    /** An ordinary word or name in capitals, beside another one: "NIET VERGETEN". */
    private static boolean isLoud(Sentence sentence, int at, Token token, WordLists lists) {
        if (isCall(sentence, at) || at > 0 && isCall(sentence, at - 1)) {
            return true;
        }
        return token.isWord()
                && token.text().length() > 2
                && (isCapitals(sentence, at - 1) || isCapitals(sentence, at + 1) || isOrdinary(token, lists));
    }

    /** "LET OP". */
    private static boolean isCall(Sentence sentence, int at) {
        return sentence.get(at).text().equals("LET")
                && at + 1 < sentence.size()
                && sentence.get(at + 1).text().equals("OP");
    }

    private static boolean isCapitals(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && sentence.get(at).isWord()
                && sentence.get(at).text().length() > 2
                && sentence.get(at).text().equals(sentence.get(at).text().toUpperCase(Locale.ROOT));
    }

    private static boolean isOrdinary(Token token, WordLists lists) {
        return token.text().length() > 3
                && lists.entry(WordList.ABBREVIATION, token.lower()) == null
                && (Lexicon.read(token.lower()).isCommon()
                        || Lexicon.read(capitalised(token.lower())).isKnown());
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A line in capitals is a heading, no row of abbreviations. */
    private static boolean isShouted(Sentence sentence) {
        return sentence.words() > 2
                && sentence.tokens().stream()
                        .filter(Token::isWord)
                        .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
    }

    private static boolean isAbbreviation(Token token, WordLists lists) {
        if (lists.entry(WordList.HOUSEHOLD, token.lower()) != null || TITLES.contains(token.lower())) {
            return false;
        }
        if (token.kind() == Kind.ABBREVIATION) {
            return token.text().length() > 2 && !isInitials(token, lists);
        }
        if (!token.isWord()) {
            return false;
        }
        return lists.entry(WordList.ABBREVIATION, token.lower()) != null && isShort(token) || isCapitals(token);
    }

    /** Words such as "ad" are abbreviations in capitals only; "ivm" always. */
    private static boolean isShort(Token token) {
        return !token.reading().isKnown() || !token.text().equals(token.lower());
    }

    private static boolean isCapitals(Token token) {
        String text = token.text();
        return (CAPITALS.matcher(text).matches() || MIXED.matcher(text).matches())
                && !ROMAN.matcher(text).matches();
    }

    /** "J.P." before a name. */
    private static boolean isInitials(Token token, WordLists lists) {
        return token.text().codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && lists.entry(WordList.ABBREVIATION, token.lower()) == null;
    }

    private static boolean isWrittenOut(Sentence sentence, int at, Token token, String all, WordLists lists) {
        for (String full :
                full(token, lists).stream().filter(words -> words.length() > 6).toList()) {
            if (all.contains(full.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return isExplainedBefore(sentence, at) || isExplainedAfter(sentence, at);
    }

    /** "Centrum voor Werk (CW)": the words before the bracket begin with these letters. */
    private static boolean isExplainedBefore(Sentence sentence, int at) {
        if (at < 2 || !sentence.get(at - 1).is("(")) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (int i = Math.max(0, at - 10); i < at - 1; i++) {
            SPACE.splitAsStream(sentence.get(i).lower())
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> initials.append(part.charAt(0)));
        }
        return isWithin(sentence.get(at).lower().replace(".", ""), initials);
    }

    /** "WIA (de wet voor wie door ziekte minder verdient)"; "WIA betekent …". */
    private static boolean isExplainedAfter(Sentence sentence, int at) {
        if (at + 2 >= sentence.size()) {
            return false;
        }
        Token next = sentence.get(at + 1);
        return EXPLAINS.contains(next.lower())
                || next.is("staat") && sentence.get(at + 2).is("voor")
                || next.is("(") && sentence.get(at + 2).isWord() && !isCapitals(sentence.get(at + 2));
    }

    private static boolean isWithin(String letters, CharSequence initials) {
        int found = 0;
        for (int i = 0; i < initials.length() && found < letters.length(); i++) {
            found += initials.charAt(i) == letters.charAt(found) ? 1 : 0;
        }
        return found == letters.length();
    }

    private static List<String> full(Token token, WordLists lists) {
        Entry entry = lists.entry(WordList.ABBREVIATION, token.lower());
        if (entry == null) {
            entry = lists.entry(WordList.ABBREVIATION, token.lower().replace(".", ""));
        }
        return entry == null ? List.of() : entry.instead();
    }
}
