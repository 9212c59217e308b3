package nl.weegwijzer.language.rule;

import java.util.Set;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Sentences that hide who does it: "wordt aangepast", "is besloten". */
final class Passive implements Check {

    private static final int REACH = 25;

    private static final Set<String> BETWEEN = WordSet.of("""
            te moet moeten moest moesten kan kunnen kon konden zal zullen zou zouden mag mogen mocht mochten
            hoeft hoeven dient dienen gaat gaan
            """);

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> check(sentence, hints));
    }

    private static void check(Sentence sentence, Consumer<Hint> hints) {
        int from = 0;
        for (int at = 0; at < sentence.size(); at++) {
            int participle = participle(sentence, at);
            if (participle >= from) {
                Token first = sentence.get(Math.min(at, participle));
                Token last = sentence.get(Math.max(at, participle));
                hints.accept(new Hint(Rule.PASSIVE, first.from(), last.to()));
                from = Math.max(at, participle) + 1;
                at = from - 1;
            }
        }
    }

    /** Where the participle stands that makes this helper verb a passive, or -1. */
    private static int participle(Sentence sentence, int at) {
        boolean becomes = Verbs.isBecome(sentence.get(at));
        if (!becomes && !Verbs.isBe(sentence, at)) {
            return -1;
        }
        int after = after(sentence, at, becomes);
        return after >= 0 ? after : before(sentence, at, becomes);
    }

    private static int after(Sentence sentence, int at, boolean becomes) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + REACH); i++) {
            if (Clauses.isBorder(sentence, i) || isOtherHelper(sentence, i)) {
                return -1;
            }
            if (Verbs.isParticiple(sentence, i)) {
                return isPassive(sentence, i, becomes) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isOtherHelper(Sentence sentence, int at) {
        Token token = sentence.get(at);
        return Verbs.isHelper(sentence, at)
                && token.reading().isSingular()
                && !token.reading().isNoun();
    }

    private static int before(Sentence sentence, int at, boolean becomes) {
        int i = at - 1;
        while (i > 0 && BETWEEN.contains(sentence.get(i).lower())) {
            i--;
        }
        return i >= 0 && Verbs.isParticiple(sentence, i) && isPassive(sentence, i, becomes) ? i : -1;
    }

    private static boolean isPassive(Sentence sentence, int at, boolean becomes) {
        Token token = sentence.get(at);
        return becomes ? !Participles.isState(token) : Participles.isDone(token);
    }
}
