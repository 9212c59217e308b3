package nl.weegwijzer.language.spelling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells mistakes from names, words of the field and other things that a dictionary does not know. */
final class Mistakes {

    private static final Pattern NO_WORD = Pattern.compile(".*\\p{Nd}.*|\\p{Lu}{2,}.*|.*[@/].*", Pattern.DOTALL);

    /** Words that are said to have gone out of use, but that everybody says. */
    private static final Set<String> PLAIN = WordSet.of("""
            AANDACHTIG ACUUT AFRONDEN CONCREET CRUCIAAL DIVERSITEIT ELDERS ENKEL EXTREEM FRAAI GELIJKTIJDIG GELUKKEN
            GEREED INCIDENT ITEM KANDELABEREN NADERE NOODZAKELIJK OMVANGRIJK ONJUIST ONLANGS PANEL PERCENT POGEN
            PRINCIPE PROCEDURE QUA SLECHTS TECHNISCH TEN_MINSTE UNIVERSEEL VANDAAR VAN_TEVOREN VOORHEEN VRIJWEL
            WATERGANG WELKE WELLICHT WERKBAAR WIJZE YUP ZONDER_MEER ZORGVULDIG DAT_WIL_ZEGGEN EEN_AANTAL MET_NAME
            OM_DEZE_REDENEN OVERIGENS OP_DEZE_WIJZE ZONDER_UITZONDERING DIEN DEN_HAAG_a DEN_HAAG_b DEN_BOSCH CONCEPT
            ADVIES_UITBRENGEN CATEGORIE MET_GEEN KWALITATIEF TAL_VAN DAT_LAAT_ONVERLET GENAAMD_NAAR IMMERS TENZIJ
            PILOT TOPIC DES_MORGENS VOORAL MEDE TEN_TIJDE_VAN BEROUW HOOFDE WERKVOORRAAD EENDEZER_DAGEN EERDER_GENOEMDE
            DOORPAKKEN EEN_KLEIN_AANTAL VAN_START_GAAN DE_HANDEN_INEENSLAAN ZO_SPOEDIG_MOGELIJK TE_ZIJNER_TIJD
            EEN_DEZER_DAGEN IN_DE_NABIJE_TOEKOMST DEZER_DAGEN
            """);

    private final Map<Integer, Token> tokens = new HashMap<>();
    private final String text;
    private final WordLists lists;

    Mistakes(Passage passage, WordLists lists) {
        this.text = passage.text();
        this.lists = lists;
        passage.sentences().forEach(sentence -> sentence.tokens().forEach(token -> tokens.put(token.from(), token)));
    }

    boolean isOne(Doubt doubt) {
        if (doubt.to() > text.length() || doubt.from() >= doubt.to()) {
            return false;
        }
        if (doubt.rule() == Rule.DIFFICULT_WORD) {
            return !PLAIN.contains(doubt.id());
        }
        return !doubt.unknown() || isMisspelled(doubt);
    }

    private boolean isMisspelled(Doubt doubt) {
        String word = text.substring(doubt.from(), doubt.to());
        Token token = tokens.get(doubt.from());
        if (NO_WORD.matcher(word).matches() || token == null && !word.contains(" ")) {
            return false;
        }
        return !isName(token, word) && !isListed(word);
    }

    private static boolean isName(@Nullable Token token, String word) {
        return Character.isUpperCase(word.charAt(0)) && (token == null || !token.first());
    }

    /** Words of the field, and whatever our other lists have something to say about. */
    private boolean isListed(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (WordList list : Set.of(WordList.FIELD, WordList.DIFFICULT, WordList.DIAGNOSIS, WordList.ABBREVIATION)) {
            if (lists.entry(list, small) != null || lists.entry(list, singular(small)) != null) {
                return true;
            }
        }
        return lists.entry(WordList.SILENT_NAME, small) != null || lists.entry(WordList.HOUSEHOLD, small) != null;
    }

    private static String singular(String word) {
        return word.replaceFirst("(?:en|(?<=[aiouy])'s|(?<!')s)$", "");
    }
}
