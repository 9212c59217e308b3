package nl.weegwijzer.language.rule;

import java.util.Set;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Lexicon;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Two times no where one yes would do: "niet onmogelijk", "geen besluit zonder". */
final class DoubleNegation implements Check {

    private static final Set<String> NO = WordSet.of("""
            niet geen nooit niemand niets nergens zonder noch evenmin nimmer geenszins niks nauwelijks amper
            """);

    /** Say no by themselves: after "niet" they turn it round. */
    private static final Set<String> DENYING = WordSet.of("""
            ontkennen uitsluiten uitgesloten verbieden verboden weigeren nalaten ontbreken vermijden vermijdbaar
            ontkomen afwijzen betwisten betwijfelen ontzeggen verhinderen beletten missen verwerpen tegenspreken
            mis minder afwezig weggelaten voorkomen ontslaan verzuimen ontgaan afraden loochenen tegenhouden
            """);

    private static final Set<String> NEVER_DENYING_AFTER_GEEN =
            Set.of("minder", "mis", "voorkomen", "missen", "ontslaan");

    /** What comes after them denies something else. */
    private static final Set<String> APART = Set.of("en", "of", "noch");

    private static final int NEAR = 9;

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> check(sentence, hints));
    }

    private static void check(Sentence sentence, Consumer<Hint> hints) {
        for (int at = 0; at < sentence.size(); at++) {
            if (NO.contains(sentence.get(at).lower())) {
                int other = other(sentence, at);
                if (other > at) {
                    hints.accept(new Hint(
                            Rule.DOUBLE_NEGATION,
                            sentence.get(at).from(),
                            sentence.get(other).to()));
                    at = other;
                }
            }
        }
    }

    private static int other(Sentence sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + NEAR); i++) {
            Token token = sentence.get(i);
            boolean border = Clauses.isBorder(sentence, i) || APART.contains(token.lower());
            if (border && !token.is("tenzij") && !token.is("dat")) {
                return -1;
            }
            if (isNo(token) || denies(sentence, at, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNo(Token token) {
        return NO.contains(token.lower()) || token.is("tenzij");
    }

    private static boolean denies(Sentence sentence, int no, int at) {
        Token token = sentence.get(at);
        if (isNegative(token)) {
            return at - no <= 2 || token.reading().isAdjective() && at - no <= 3;
        }
        return DENYING.contains(token.lower())
                || token.reading().lemmas().stream()
                        .anyMatch(lemma -> DENYING.contains(lemma) && !NEVER_DENYING_AFTER_GEEN.contains(lemma));
    }

    /** "onmogelijk", of "mogelijk"; not "onder" or "ontvangen". */
    private static boolean isNegative(Token token) {
        String word = token.lower();
        if (!word.startsWith("on")
                || word.length() < 6
                || token.reading().isVerb() && !token.reading().isAdjective()) {
            return false;
        }
        var without = Lexicon.read(word.substring(2));
        return without.isAdjective() || without.isParticiple() || without.isInflectedParticiple();
    }
}
