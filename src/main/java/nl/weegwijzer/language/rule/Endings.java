package nl.weegwijzer.language.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Lexicon;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Words that end wrongly where they stand: "is gebeurt", "wordt jij", "groter als", "contactpersoon's". */
final class Endings implements Check {

    private static final Pattern NEEDLESS_APOSTROPHE = Pattern.compile("\\p{Ll}{2,}[^aeiouyé\\W]'s");
    private static final Set<String> HELPERS =
            WordSet.of("is zijn was waren heeft hebt hebben heb had hadden wordt worden werd werden word bent ben");
    private static final Set<String> BREAKS =
            WordSet.of("en of maar die dat als omdat zodat waar wat wie hoe wanneer u");
    private static final Set<String> AS = WordSet.of("even zo evenveel net zoveel");
    private static final int NEAR = 9;

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> {
            for (int at = 0; at < sentence.size(); at++) {
                check(sentence, at, hints);
            }
        });
    }

    private static void check(Sentence sentence, int at, Consumer<Hint> hints) {
        Token word = sentence.get(at);
        if (NEEDLESS_APOSTROPHE.matcher(word.lower()).matches() && !word.startsWithCapital()) {
            hints.accept(hint(word, word, word.text().replaceAll("['’]", "")));
        } else if (isParticipleWithT(sentence, at)) {
            hints.accept(hint(word, word, withLast(word, "d")));
        } else if (isVerbWithD(sentence, at)) {
            hints.accept(hint(word, word, withLast(word, "t")));
        } else if (at + 1 < sentence.size()) {
            checkPair(sentence, at, hints);
        }
    }

    private static void checkPair(Sentence sentence, int at, Consumer<Hint> hints) {
        Token word = sentence.get(at);
        Token next = sentence.get(at + 1);
        if (next.is("jij") && word.lower().endsWith("t") && word.has("WKW:TGW:3EP") && !word.has("WKW:TGW:1EP")) {
            hints.accept(hint(word, next, word.text().substring(0, word.text().length() - 1) + " jij"));
        } else if (next.is("als") && isMore(sentence, at)) {
            hints.accept(hint(word, next, word.text() + " dan"));
        } else if (next.is("dan") && at > 0 && AS.contains(sentence.get(at - 1).lower()) && word.has("BNW:STL:ONV")) {
            hints.accept(hint(word, next, word.text() + " als"));
        }
    }

    private static Hint hint(Token from, Token to, String instead) {
        return new Hint(Rule.SPELLING, from.from(), to.to(), List.of(instead), Map.of());
    }

    private static String withLast(Token word, String letter) {
        return word.text().substring(0, word.text().length() - 1) + letter;
    }

    /** "groter als", "minder geld als". */
    private static boolean isMore(Sentence sentence, int at) {
        Token word = sentence.get(at);
        if (word.has("BNW:VGR") && !word.is("later") && !word.is("eerder") && !word.is("verder")) {
            return true;
        }
        return at > 0
                && word.reading().isNoun()
                && Set.of("meer", "minder").contains(sentence.get(at - 1).lower());
    }

    /** "is vorige week gebeurt": closes a clause with a helper verb, and would be a participle with a d. */
    private static boolean isParticipleWithT(Sentence sentence, int at) {
        Token word = sentence.get(at);
        boolean closes = at + 1 == sentence.size() || sentence.get(at + 1).isMark();
        if (!closes
                || !word.lower().endsWith("t")
                || word.reading().isParticiple()
                || word.reading().isNoun()) {
            return false;
        }
        return Lexicon.read(withLast(word, "d").toLowerCase(java.util.Locale.ROOT))
                        .isParticiple()
                && word.reading().isVerb()
                && hasHelperBefore(sentence, at);
    }

    private static boolean hasHelperBefore(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            Token token = sentence.get(i);
            if (HELPERS.contains(token.lower())) {
                return i > 0;
            }
            if (token.isMark() || BREAKS.contains(token.lower()) && !token.is("u")) {
                return false;
            }
        }
        return false;
    }

    /** "De arts bedoeld dat niet": the only verb of the clause, and a verb only with a t. */
    private static boolean isVerbWithD(Sentence sentence, int at) {
        Token word = sentence.get(at);
        if (at == 0 || !sentence.closed() || !word.lower().endsWith("d") || !isOnlyParticiple(word)) {
            return false;
        }
        boolean subject =
                sentence.get(at - 1).reading().isNoun() || sentence.get(at - 1).is("u");
        return subject
                && Lexicon.read(withLast(word, "t").toLowerCase(java.util.Locale.ROOT))
                        .isSingular()
                && sentence.tokens().stream()
                        .noneMatch(token -> HELPERS.contains(token.lower())
                                || token != word
                                        && token.reading().isFinite()
                                        && !token.reading().isNoun());
    }

    private static boolean isOnlyParticiple(Token word) {
        return word.reading().isKnown() && word.reading().tags().stream().allMatch(tag -> tag.startsWith("WKW:VTD"));
    }
}
