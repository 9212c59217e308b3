package nl.weegwijzer.language.rule;

import java.util.Set;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Where one clause ends and another begins. */
final class Clauses {

    /** Words that always begin a subordinate clause. */
    private static final Set<String> SUBORDINATORS = WordSet.of("""
            omdat doordat zodat opdat hoewel ofschoon terwijl nadat voordat totdat zodra zolang indien mits
            tenzij wanneer alvorens aangezien alhoewel naarmate voorzover teneinde
            """);

    private static final Set<String> JOINS = Set.of("maar", "want", "dus");

    private Clauses() {}

    static boolean isSubordinator(Token token) {
        return SUBORDINATORS.contains(token.lower());
    }

    /** Whether a verb group does not reach past this token. */
    static boolean isBorder(Sentence sentence, int at) {
        Token token = sentence.get(at);
        if (token.isMark()) {
            return ",;:.!?()–—".contains(token.text().substring(0, 1));
        }
        return isSubordinator(token) || JOINS.contains(token.lower()) || token.is("dat") && isConjunction(sentence, at);
    }

    /** "dat" that begins a clause, and is no "dat boek". */
    private static boolean isConjunction(Sentence sentence, int at) {
        if (at == 0 || at + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.get(at + 1);
        return WordSet.of("""
            u uw je wij we de het een er ik hij zij ze deze dit
            """).contains(next.lower());
    }
}
