package nl.weegwijzer.language.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/**
 * The subordinate clauses of one sentence.
 *
 * @param starts at which tokens they begin
 * @param wrapped whether one stands inside another clause, which goes on after it
 */
record Subclauses(Sentence sentence, List<Integer> starts, boolean wrapped) {

    /** Begin a clause that tells more of the word before. */
    private static final Set<String> RELATIVE = WordSet.of("""
            die dat waar wie wiens waarvan waarin waarop waarbij waarmee waardoor waarvoor waarover waaruit waartoe
            waaraan waaronder waarna waarnaar waarom welke
            """);
    /** Begin a clause that says what somebody says, asks, knows or finds. */
    private static final Set<String> CONTENT = WordSet.of("dat of hoe wat wie waar waarom welke hoeveel wanneer");

    /** Begin a clause when somebody or something follows. */
    private static final Set<String> WHEN = WordSet.of("als toen zoals sinds tot nu of dat");

    private static final Set<String> SUBJECTS = WordSet.of("""
            u uw je wij we ik hij zij ze er de het een deze dit die dat onze ons mijn jouw jij men iemand niemand
            iedereen jullie uzelf mensen alle geen
            """);
    private static final Set<String> PRONOUNS = WordSet.of("u je wij we ik hij zij ze er het ons hem haar en maar");
    private static final Set<String> GOES_ON_ANEW = WordSet.of("en maar want of dan dus");

    /** From how many words on a clause about a word keeps its verb waiting. */
    private static final int LONG = 6;

    static Subclauses of(Sentence sentence) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (begins(sentence, i) || !starts.isEmpty() && isAnotherRelative(sentence, i)) {
                starts.add(i);
            }
        }
        return new Subclauses(sentence, List.copyOf(starts), starts.stream().anyMatch(at -> isInside(sentence, at)));
    }

    boolean areMany() {
        return starts.size() > 1;
    }

    /** Whether somebody has to wait for the verb until after a long clause: "de coach die …, belt". */
    boolean keepsWaiting() {
        return starts.size() == 1
                && IntStream.range(starts.getFirst() + LONG, sentence.size() - 1)
                        .anyMatch(this::waited);
    }

    private boolean waited(int at) {
        return sentence.tokens().subList(starts.getFirst(), at).stream().noneMatch(Token::isMark)
                && Verbs.isVerb(sentence, at - 1)
                && !sentence.get(at - 1).reading().isNoun()
                && isFinite(sentence, at)
                && (Verbs.isHelper(sentence, at) || !sentence.get(at).reading().isNoun())
                && RELATIVE.contains(word(sentence, starts.getFirst()));
    }

    int from() {
        return Math.max(0, starts.getFirst() - 2);
    }

    int to() {
        return sentence.size() - 1;
    }

    private static boolean begins(Sentence sentence, int at) {
        Token token = sentence.get(at);
        if (Clauses.isSubordinator(token)) {
            return true;
        }
        boolean subject = SUBJECTS.contains(word(sentence, at + 1));
        if (subject && WHEN.contains(token.lower()) && isFree(sentence, at)) {
            return true;
        }
        return at > 0
                && (RELATIVE.contains(token.lower()) && isRelative(sentence, at)
                        || CONTENT.contains(token.lower()) && isContent(sentence, at));
    }

    /** "als u", "toen het", but not "mail of de brief" or "u dat een". */
    private static boolean isFree(Sentence sentence, int at) {
        String word = sentence.get(at).lower();
        if (at == 0 || sentence.get(at - 1).isMark()) {
            return !word.equals("of") && (!word.equals("dat") || !isFinite(sentence, at + 1));
        }
        return Set.of("als", "toen", "zoals", "sinds", "tot").contains(word);
    }

    /** "die u kent en die u belt": the second one. */
    private static boolean isAnotherRelative(Sentence sentence, int at) {
        return RELATIVE.contains(sentence.get(at).lower())
                && Set.of("en", "of", "maar").contains(word(sentence, at - 1))
                && SUBJECTS.contains(word(sentence, at + 1));
    }

    /** After a noun, a comma or a preposition, and with a verb only later. */
    private static boolean isRelative(Sentence sentence, int at) {
        Token before = sentence.get(at - 1);
        if (PRONOUNS.contains(before.lower())) {
            return false;
        }
        boolean place = before.is(",")
                || Tangle.isPreposition(before)
                || before.reading().isNoun() && !isVerbOnly(before);
        boolean another = before.reading().isFinite() && SUBJECTS.contains(word(sentence, at + 1));
        return (place || another) && !isMainVerb(sentence, at + 1) && at + 2 < sentence.size();
    }

    private static boolean isVerbOnly(Token token) {
        return token.reading().isSingular()
                && !PRONOUNS.contains(token.lower())
                && token.lower().endsWith("t");
    }

    /** After a verb, and with a subject. */
    private static boolean isContent(Sentence sentence, int at) {
        Token before = sentence.get(at - 1);
        boolean place =
                before.reading().isVerb() || before.is(",") || before.reading().isAdjective();
        return place
                && !PRONOUNS.contains(before.lower())
                && at + 2 < sentence.size()
                && (SUBJECTS.contains(word(sentence, at + 1)) || isName(sentence.get(at + 1)));
    }

    private static boolean isName(Token token) {
        return token.startsWithCapital();
    }

    /** Whether a comma closes the clause that begins here, and the clause around it goes on. */
    private static boolean isInside(Sentence sentence, int at) {
        if (at < 2 || !sentence.get(at - 1).is(",")) {
            return false;
        }
        for (int i = at + 2; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).is(",")) {
                return !GOES_ON_ANEW.contains(word(sentence, i + 1));
            }
        }
        return false;
    }

    /** "die betalen wij": the verb at once, so that a main clause begins here. */
    private static boolean isMainVerb(Sentence sentence, int at) {
        return isFinite(sentence, at)
                && !sentence.get(at).reading().isNoun()
                && at + 1 < sentence.size()
                && SUBJECTS.contains(word(sentence, at + 1));
    }

    private static boolean isFinite(Sentence sentence, int at) {
        return at < sentence.size() && sentence.get(at).reading().isFinite();
    }

    private static String word(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.get(at).lower() : "";
    }
}
