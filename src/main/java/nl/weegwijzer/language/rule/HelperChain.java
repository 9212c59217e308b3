package nl.weegwijzer.language.rule;

import java.util.Set;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;

/** Three or more verbs in one group, of which two only help: "zou kunnen worden aangepast". */
final class HelperChain implements Check {

    private static final int LONG = 3;

    private static final Set<String> PLAIN = Set.of("gaan", "komen");

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> check(sentence, hints));
    }

    private static void check(Sentence sentence, Consumer<Hint> hints) {
        int at = 0;
        while (at < sentence.size()) {
            int end = end(sentence, at);
            if (end > at) {
                checkGroup(sentence, at, end, hints);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** The first token after the verbs that stand together from here. */
    private static int end(Sentence sentence, int at) {
        int end = at;
        while (end < sentence.size()
                && (Verbs.isVerb(sentence, end) || end > at && sentence.get(end).is("te"))) {
            end++;
        }
        return end > at && sentence.get(end - 1).is("te") ? end - 1 : end;
    }

    private static void checkGroup(Sentence sentence, int from, int to, Consumer<Hint> hints) {
        int verbs = 0;
        int helpers = 0;
        for (int i = from; i < to; i++) {
            verbs += sentence.get(i).is("te") ? 0 : 1;
            helpers += Verbs.isHelper(sentence, i) ? 1 : 0;
        }
        int opening = opening(sentence, from);
        int before = opening < from ? 1 : 0;
        if (verbs + before >= LONG && helpers + before >= 2 && verbs >= 2 && !isPlain(sentence, from, to, before)) {
            int first = opening < from ? opening : from;
            hints.accept(new Hint(
                    Rule.HELPER_CHAIN,
                    sentence.get(first).from(),
                    sentence.get(to - 1).to()));
        }
    }

    /** "wilt gaan werken", "mag komen kijken": how everybody says it. */
    private static boolean isPlain(Sentence sentence, int from, int to, int before) {
        int last = to - 1;
        return to - from + before == LONG
                && PLAIN.contains(sentence.get(last - 1).lower())
                && !Verbs.isHelper(sentence, last)
                && sentence.get(last).reading().isInfinitive();
    }

    /** The helper verb in the middle of the clause that this group completes, or the group itself. */
    private static int opening(Sentence sentence, int from) {
        if (from > 0 && Set.of("en", "of").contains(sentence.get(from - 1).lower())) {
            return from;
        }
        for (int i = from - 1; i >= 0 && !Clauses.isBorder(sentence, i); i--) {
            if (Verbs.isHelper(sentence, i)) {
                return i;
            }
        }
        return from;
    }
}
