package nl.weegwijzer.language.sensitive;

import java.util.Set;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.rule.Check;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Diagnoses and medication of somebody; not the name of a fund or a ward, nor what a course or a book is about. */
final class Diagnosis implements Check {

    private static final Set<String> BODIES = WordSet.of("""
            stichting vereniging fonds nederland platform centrum kliniek huis bond federatie instituut liga week dag
            café team teams office word excel outlook windows
            """);
    private static final Set<String> GROUPS = WordSet.of("""
            mensen bewoners ouderen patiënten cliënten kinderen leerlingen jongeren bezoekers gasten volwassenen
            bewoner patiënt dieren honden katten iemand
            """);
    private static final Set<String> SUBJECTS = WordSet.of("""
            boek boeken film folder folders lezing cursus training les lessen artikel artikelen onderzoek documentaire
            podcast krant tijdschrift toneelstuk lied liedje workshop voorlichting programma informatie website
            hoofdstuk verhaal roman serie
            """);
    /** Where medicine is goods, or an illness is what nobody should get. */
    private static final Set<String> GOODS = WordSet.of("""
            schap schappen vakken doos dozen ehbo-doos verbanddoos bestelling levering magazijn apotheek voorkomen
            voorkomt preventie collecte folder actie museum
            """);

    private static final Set<String> CAUSES = WordSet.of("tegen over");

    /** Two to four letters, that are words or nothing when they are small. */
    private static final int SHORT = 4;

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences()
                .forEach(sentence -> lists.phrases(WordList.DIAGNOSIS).in(sentence).stream()
                        .filter(found -> isSomebodys(sentence, found.first(), found.last()))
                        .map(found -> hint(sentence.get(found.first()), sentence.get(found.last())))
                        .forEach(hints));
    }

    private static Hint hint(Token first, Token last) {
        return new Hint(Rule.SENSITIVE_DIAGNOSIS, first.from(), last.to());
    }

    private static boolean isSomebodys(Sentence sentence, int first, int last) {
        return !isAmongGoods(sentence)
                && !isBody(sentence, first - 1)
                && !isBody(sentence, last + 1)
                && !isOfGroup(sentence, first)
                && !isSubject(sentence, first)
                && !isSmall(sentence.get(first));
    }

    private static boolean isAmongGoods(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> GOODS.contains(token.lower()));
    }

    private static String word(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.get(at).lower() : "";
    }

    /** "Alzheimer Nederland", "Stichting MS Research". */
    private static boolean isBody(Sentence sentence, int at) {
        return BODIES.contains(word(sentence, at))
                && (sentence.get(at).startsWithCapital() || word(sentence, at).length() > SHORT);
    }

    /** "u werkt met mensen met dementie". */
    private static boolean isOfGroup(Sentence sentence, int at) {
        int with = word(sentence, at - 1).equals("met") ? at - 1 : at - 2;
        return word(sentence, with).equals("met") && GROUPS.contains(word(sentence, with - 1));
    }

    /** "een boek over autisme". */
    private static boolean isSubject(Sentence sentence, int at) {
        for (int i = at - 1; i > Math.max(0, at - SHORT); i--) {
            if (CAUSES.contains(word(sentence, i)) && SUBJECTS.contains(word(sentence, i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "ms" and "als" are no illnesses; "MS" is. */
    private static boolean isSmall(Token token) {
        return token.text().length() < SHORT && token.text().equals(token.lower()) && !token.is("hiv");
    }
}
