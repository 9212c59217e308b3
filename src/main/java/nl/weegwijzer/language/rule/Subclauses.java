package nl.weegwijzer.language.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/**
 * The subordinate clauses of one sentence.
 *
 * @param starts at which tokens they begin
 * @param wrapped whether one stands inside the main clause, which goes on after it
 */
record Subclauses(Sentence sentence, List<Integer> starts, boolean wrapped) {

    private static final Set<String> RELATIVE = WordSet.of("""
            die dat wie wiens waarvan waarin waarop waarbij waarmee waardoor waarvoor waarover waaruit waartoe
            waaraan waaronder waarna waarnaar waarom welke hetgeen wat
            """);
    private static final Set<String> AFTER_COMMA_OR_SAY = WordSet.of("""
            dat of hoe wat wie waar waarom welke hoeveel
            """);
    private static final Set<String> SUBJECTS = WordSet.of("""
            u uw je wij we ik hij zij ze er de het een deze dit die dat onze mijn jouw jij men iemand niemand
            """);

    static Subclauses of(Sentence sentence) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (begins(sentence, i)) {
                starts.add(i);
            }
        }
        return new Subclauses(sentence, List.copyOf(starts), starts.stream().anyMatch(at -> isInside(sentence, at)));
    }

    boolean areMany() {
        return starts.size() > 1;
    }

    boolean isWrapped() {
        return wrapped;
    }

    int from() {
        return starts.getFirst();
    }

    int to() {
        return sentence.size() - 1;
    }

    private static boolean begins(Sentence sentence, int at) {
        Token token = sentence.get(at);
        if (Clauses.isSubordinator(token)) {
            return true;
        }
        if (token.is("als")) {
            return SUBJECTS.contains(word(sentence, at + 1));
        }
        boolean afterComma = ",".equals(word(sentence, at - 1));
        if (afterComma && RELATIVE.contains(token.lower())) {
            return !isFinite(sentence, at + 1) || token.is("die");
        }
        return AFTER_COMMA_OR_SAY.contains(token.lower())
                && at > 0
                && !sentence.get(at - 1).isMark()
                && SUBJECTS.contains(word(sentence, at + 1));
    }

    /** Whether the clause that begins here ends with a comma after which the verb of the main clause comes. */
    private static boolean isInside(Sentence sentence, int at) {
        if (at < 2 || !sentence.get(at - 1).is(",")) {
            return false;
        }
        for (int i = at + 2; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).is(",")) {
                return isFinite(sentence, i + 1);
            }
        }
        return false;
    }

    private static boolean isFinite(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.get(at).reading().isFinite()
                && !Set.of("u", "we", "wij").contains(sentence.get(at).lower());
    }

    private static String word(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.get(at).lower() : "";
    }
}
