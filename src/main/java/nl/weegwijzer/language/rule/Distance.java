package nl.weegwijzer.language.rule;

import java.util.List;
import java.util.Set;
import nl.weegwijzer.language.text.Lexicon;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** How far the two halves of a verb stand apart: "wijzen … af", "stellen … in kennis", "hebben … ontvangen". */
final class Distance {

    /** How many words may stand between them. */
    private static final int MOST = 7;

    private static final Set<String> PARTICLES = WordSet.of("""
            aan af bij door in mee na om onder op over terug toe uit vast voor vooruit voort weg tegen samen open klaar
            goed thuis terecht stop
            """);

    private static final List<List<String>> FIXED = List.of(
            List.of("in", "behandeling"),
            List.of("in", "kennis"),
            List.of("in", "aanmerking"),
            List.of("in", "beslag"),
            List.of("in", "gebruik"),
            List.of("in", "werking"),
            List.of("in", "overweging"),
            List.of("in", "rekening"),
            List.of("op", "prijs"),
            List.of("op", "hoogte"),
            List.of("op", "orde"),
            List.of("op", "papier"),
            List.of("de", "hoogte"),
            List.of("de", "gelegenheid"),
            List.of("de", "mogelijkheid"),
            List.of("in", "staat"),
            List.of("ter", "inzage"),
            List.of("tot", "uitdrukking"),
            List.of("ter", "beschikking"),
            List.of("ter", "sprake"),
            List.of("ter", "hand"),
            List.of("ter", "discussie"),
            List.of("ten", "uitvoer"),
            List.of("ten", "goede"),
            List.of("tot", "stand"),
            List.of("te", "kennen"),
            List.of("de", "orde"),
            List.of("de", "aandacht"),
            List.of("van", "kracht"),
            List.of("een", "eind"),
            List.of("gebruik", "van"));

    /** Begin an aside that could as well be a sentence of its own, as prepositions do. */
    private static final Set<String> ASIDES = WordSet.of("""
            gelet gezien ondanks conform overeenkomstig vanwege dankzij behoudens inclusief afgezien anders mede blijkens hoe om
            """);

    /** How many words an aside may have before somebody loses the thread. */
    private static final int ASIDE = 4;

    private static final Set<String> GOES_ON_ANEW = WordSet.of("en maar want of dan dus");

    private Distance() {}

    /** "wij willen u, gezien uw klachten in maart, vragen": from the comma to what goes on after it; otherwise -1. */
    static int aside(Sentence sentence, int at) {
        if (at < 2 || !sentence.get(at).is(",") || at + ASIDE + 2 >= sentence.size() || !opensAside(sentence, at + 1)) {
            return -1;
        }
        for (int i = at + 2; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).is(",")) {
                boolean anew = GOES_ON_ANEW.contains(sentence.get(i + 1).lower());
                return i - at > ASIDE && !anew ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean opensAside(Sentence sentence, int at) {
        return Tangle.isPreposition(sentence.get(at))
                || sentence.get(at).reading().isParticiple()
                || ASIDES.contains(sentence.get(at).lower());
    }

    /** Where the other half stands of the verb at this place, when it is too far; otherwise -1. */
    static int farHalf(Sentence sentence, int at) {
        Token verb = sentence.get(at);
        if (!verb.isWord() || !verb.reading().isFinite()) {
            return -1;
        }
        int wrapped = afterAside(sentence, at);
        int particle = wrapped > 0 ? wrapped : particle(sentence, at);
        return particle > 0 ? particle : Verbs.isHelper(sentence, at) ? helped(sentence, at) : -1;
    }

    /** "is, gelet op uw leeftijd en uw ervaring in de haven, verstandig": from the verb to what goes on after the commas. */
    private static int afterAside(Sentence sentence, int at) {
        if (at + 1 >= sentence.size() || !sentence.get(at + 1).is(",")) {
            return -1;
        }
        for (int i = sentence.size() - 2; i > at + MOST; i--) {
            if (sentence.get(i).is(",")) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int particle(Sentence sentence, int at) {
        if (at == 0 && sentence.tokens().stream().anyMatch(token -> token.is(","))) {
            return -1;
        }
        for (int i = at + MOST + 1; i < sentence.size(); i++) {
            if (isLast(sentence, i) && (isParticleOf(sentence.get(at), sentence.get(i)) || isFixed(sentence, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLast(Sentence sentence, int at) {
        return at + 1 == sentence.size()
                || sentence.get(at + 1).isMark()
                || sentence.get(at + 1).is("te")
                || sentence.get(at + 1).is("om");
    }

    private static boolean isParticleOf(Token verb, Token particle) {
        return PARTICLES.contains(particle.lower())
                && verb.reading().lemmas().stream()
                        .anyMatch(
                                lemma -> Lexicon.read(particle.lower() + lemma).isInfinitive());
    }

    private static boolean isFixed(Sentence sentence, int at) {
        return FIXED.contains(
                List.of(sentence.get(at - 1).lower(), sentence.get(at).lower()));
    }

    /** The infinitive or participle that a helper verb goes with. */
    private static int helped(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (Clauses.isBorder(sentence, i) && !isListed(sentence, i)) {
                return -1;
            }
            if (Verbs.isVerb(sentence, i) && !sentence.get(i).reading().isNoun()) {
                return i - at > MOST + 1 ? i : -1;
            }
        }
        return -1;
    }

    /** "u, uw ouders en de leidinggevende": a comma in a list, which ends in "en" without another clause. */
    private static boolean isListed(Sentence sentence, int at) {
        if (!sentence.get(at).is(",")) {
            return false;
        }
        for (int i = at + 1; i < sentence.size() && !sentence.get(i).reading().isOnlyVerb(); i++) {
            if (sentence.get(i).is("en")) {
                return true;
            }
        }
        return false;
    }
}
