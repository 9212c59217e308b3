package nl.weegwijzer.language.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Entry;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
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
    private static final Pattern SPACE = Pattern.compile("[ -]");

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        String all = passage.text().toLowerCase(Locale.ROOT);
        passage.sentences().filter(sentence -> !isShouted(sentence)).forEach(sentence -> {
            for (int at = 0; at < sentence.size(); at++) {
                Token token = sentence.get(at);
                if (isAbbreviation(token, lists) && !isWrittenOut(sentence, at, all, lists)) {
                    hints.accept(new Hint(
                            Rule.ABBREVIATION, token.from(), token.to(), full(token, lists), java.util.Map.of()));
                }
            }
        });
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

    private static boolean isWrittenOut(Sentence sentence, int at, String all, WordLists lists) {
        for (String full : full(sentence.get(at), lists)) {
            if (all.contains(full.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return isExplainedBefore(sentence, at);
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
