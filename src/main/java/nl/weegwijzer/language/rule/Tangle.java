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

/** Words that belong together stand far apart, with other words or a whole clause between them. */
final class Tangle implements Check {

    /** How many words may stand between a helper verb and the verb that it helps. */
    private static final int APART = 11;

    /** How many words may stand between an article and its noun. */
    private static final int WRAPPED = 10;

    private static final Set<String> ARTICLES = WordSet.of("""
            de het een uw deze dit die alle onze
            """);
    private static final Set<String> PREPOSITIONS = WordSet.of("""
            door op in aan bij met van uit tot voor namens tijdens binnen over onder naar volgens tegen na sinds
            vanuit
            """);

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> check(sentence, hints));
    }

    private static void check(Sentence sentence, Consumer<Hint> hints) {
        Subclauses clauses = Subclauses.of(sentence);
        if (clauses.areMany() || clauses.isWrapped()) {
            hints.accept(hint(sentence, clauses.from(), clauses.to()));
            return;
        }
        for (int at = 0; at < sentence.size(); at++) {
            int end = Math.max(wrapped(sentence, at), apart(sentence, at));
            if (end > at) {
                hints.accept(hint(sentence, at, end));
                return;
            }
        }
    }

    private static Hint hint(Sentence sentence, int first, int last) {
        return new Hint(
                Rule.TANGLED_CLAUSE,
                sentence.get(first).from(),
                sentence.get(last).to());
    }

    /** "de door u op 3 mei ingeleverde stukken": from "de" to "ingeleverde". */
    private static int wrapped(Sentence sentence, int at) {
        if (!ARTICLES.contains(sentence.get(at).lower()) || at + 2 >= sentence.size()) {
            return -1;
        }
        if (!PREPOSITIONS.contains(sentence.get(at + 1).lower())) {
            return -1;
        }
        for (int i = at + 3; i < Math.min(sentence.size(), at + WRAPPED); i++) {
            Token token = sentence.get(i);
            if (token.isMark()) {
                return -1;
            }
            if (token.reading().isInflectedParticiple()
                    || token.reading().isParticiple() && !token.reading().isNoun() && isBeforeNoun(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBeforeNoun(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.get(at + 1).reading().isNoun();
    }

    /** A helper verb whose own verb comes only much later. */
    private static int apart(Sentence sentence, int at) {
        if (!Verbs.isHelper(sentence, at)) {
            return -1;
        }
        for (int i = at + 1; i < sentence.size(); i++) {
            if (Clauses.isBorder(sentence, i)) {
                return -1;
            }
            if (Verbs.isVerb(sentence, i) && !sentence.get(i).reading().isNoun()) {
                return i - at > APART ? i : -1;
            }
        }
        return -1;
    }
}
