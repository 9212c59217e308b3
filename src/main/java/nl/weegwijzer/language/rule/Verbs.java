package nl.weegwijzer.language.rule;

import java.util.Set;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Which words of a sentence work as verbs, as far as can be said without understanding it. */
final class Verbs {

    private static final Set<String> HELPERS = WordSet.of("""
            zullen kunnen moeten mogen willen hoeven hebben zijn worden laten gaan komen blijven dienen horen behoren durven
            proberen leren helpen
            """);
    private static final Set<String> BE = WordSet.of("""
            ben bent is was waren zijn geweest wezen zij'n
            """);
    private static final Set<String> BECOME = Set.of("word", "wordt", "worden", "werd", "werden");
    private static final Set<String> DETERMINERS = WordSet.of("""
            de het een geen uw je jouw mijn ons onze hun haar dit dat deze die elk elke ieder iedere alle welk
            welke enig enkel zo'n goed veel
            """);
    private static final Set<String> NEVER_NOUNS =
            WordSet.of("is was had heeft zou wordt werd kan mag moet kunnen worden hebben zijn zullen gaan");
    private static final Set<String> SUBJECTS = WordSet.of("""
            er wij we ze zij die u jullie dit dat hier daar dan ook
            """);

    private Verbs() {}

    static boolean isDeterminer(Token token) {
        return DETERMINERS.contains(token.lower());
    }

    static boolean isBecome(Token token) {
        return BECOME.contains(token.lower());
    }

    /** A form of "zijn" that is a verb here, not "zijn aanvraag". */
    static boolean isBe(Sentence sentence, int at) {
        Token token = sentence.get(at);
        return BE.contains(token.lower()) && !(token.is("zijn") && isPossessive(sentence, at));
    }

    private static boolean isPossessive(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        var next = sentence.get(at + 1).reading();
        if (!(next.isNoun() || next.isAdjective()) || next.isParticiple()) {
            return false;
        }
        return at == 0 || !goesWithPlural(sentence.get(at - 1)) && !isVerbSecond(sentence, at);
    }

    /** "In het gesprek zijn afspraken gemaakt": right after a noun, with no other verb before it. */
    private static boolean isVerbSecond(Sentence sentence, int at) {
        var before = sentence.get(at - 1).reading();
        return before.isNoun()
                && !before.isFinite()
                && sentence.tokens().subList(0, at - 1).stream()
                        .noneMatch(token ->
                                token.reading().isSingular() && token.reading().isOnlyVerb());
    }

    private static boolean goesWithPlural(Token token) {
        return SUBJECTS.contains(token.lower())
                || token.reading().tags().stream().anyMatch(tag -> tag.startsWith("ZNW:MRV"));
    }

    /** A helper verb: "kan", "zullen", "worden" and their like. */
    static boolean isHelper(Sentence sentence, int at) {
        Token token = sentence.get(at);
        if (!token.isWord() || token.is("zijn") && !isBe(sentence, at) || isNounHere(sentence, at)) {
            return false;
        }
        return token.reading().isVerb() && token.reading().lemmas().stream().anyMatch(HELPERS::contains);
    }

    /** A verb in a group of verbs: a helper, an infinitive or a participle that stands on its own. */
    static boolean isVerb(Sentence sentence, int at) {
        Token token = sentence.get(at);
        return isHelper(sentence, at)
                || token.reading().isInfinitive() && !follows(sentence, at) && !token.startsWithCapital()
                || isParticiple(sentence, at);
    }

    /** A participle that belongs to a helper verb, and to no noun. */
    static boolean isParticiple(Sentence sentence, int at) {
        Token token = sentence.get(at);
        if (!token.isWord() || !(token.reading().isParticiple() || looksLikeParticiple(token))) {
            return false;
        }
        return !(follows(sentence, at) && (token.reading().isNoun() || isBeforeNoun(sentence, at)));
    }

    private static boolean looksLikeParticiple(Token token) {
        return !token.reading().isKnown() && token.lower().matches("(?:[a-z]{2,6})?ge[a-zë]{2,16}(?:d|t)");
    }

    private static boolean isBeforeNoun(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        var next = sentence.get(at + 1).reading();
        return next.isNoun() || next.isAdjective() || next.isInflectedParticiple();
    }

    /** "een wil", "uw moeten": a noun that looks like a verb. */
    private static boolean isNounHere(Sentence sentence, int at) {
        return follows(sentence, at)
                && sentence.get(at).reading().isNoun()
                && !NEVER_NOUNS.contains(sentence.get(at).lower());
    }

    private static boolean follows(Sentence sentence, int at) {
        return at > 0 && isDeterminer(sentence.get(at - 1));
    }
}
