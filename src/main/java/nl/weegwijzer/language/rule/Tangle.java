package nl.weegwijzer.language.rule;

import java.util.Set;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Reading;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Words that belong together stand far apart, with other words or a whole clause between them. */
final class Tangle implements Check {

    /** How many words may at most stand between an article and its noun to be still seen together. */
    private static final int WRAPPED = 20;

    private static final Set<String> SURE_ARTICLES = WordSet.of("de uw deze onze");
    private static final Set<String> ARTICLES = WordSet.of("het een dit dat die alle");
    private static final Set<String> SOMEBODY = WordSet.of("u ons hem haar hen mij");
    private static final Set<String> PREPOSITIONS = WordSet.of("""
            door op in aan bij met van uit tot voor namens tijdens binnen over onder naar volgens tegen na sinds vanuit
            tussen krachtens wegens zonder per
            """);

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> check(sentence, hints));
    }

    static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.lower());
    }

    private static void check(Sentence sentence, Consumer<Hint> hints) {
        Subclauses clauses = Subclauses.of(sentence);
        if (clauses.areMany() || clauses.wrapped() || clauses.keepsWaiting()) {
            hints.accept(hint(sentence, clauses.from(), clauses.to()));
            return;
        }
        for (int at = 0; at < sentence.size(); at++) {
            int far = Math.max(Distance.farHalf(sentence, at), Distance.aside(sentence, at));
            int end = Math.max(wrapped(sentence, at), far);
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
        if (at + 3 >= sentence.size() || !opens(sentence, at + 1)) {
            return -1;
        }
        boolean sure = SURE_ARTICLES.contains(sentence.get(at).lower());
        if (!sure && !ARTICLES.contains(sentence.get(at).lower())) {
            return -1;
        }
        return describing(sentence, at, sure);
    }

    /** "de door …", "de u in …". */
    private static boolean opens(Sentence sentence, int at) {
        boolean toSomebody = SOMEBODY.contains(sentence.get(at).lower());
        return isPreposition(sentence.get(toSomebody ? at + 1 : at));
    }

    private static int describing(Sentence sentence, int at, boolean sure) {
        for (int i = at + 3; i < Math.min(sentence.size() - 1, at + WRAPPED); i++) {
            if (sentence.get(i).isMark()) {
                return -1;
            }
            if (describes(sentence, i, sure)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean describes(Sentence sentence, int at, boolean sure) {
        Reading reading = sentence.get(at).reading();
        boolean noun = sentence.get(at + 1).reading().isNoun()
                || sentence.get(at + 1).reading().isAdjective();
        boolean participle = reading.isInflectedParticiple() && !reading.isFinite();
        return noun && (participle || sure && (reading.isAdjective() || reading.isParticiple()) && !reading.isNoun());
    }
}
