package nl.weegwijzer.language.sensitive;

import java.util.Set;
import java.util.regex.Pattern;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.WordSet;

/** Names of no other person: of streets, houses and firms, and of the reader. */
final class Nobody {

    private static final Set<String> GREETINGS =
            WordSet.of("beste geachte hallo dag hoi lieve goedemorgen goedemiddag");

    private static final Set<String> HONORIFICS = WordSet.of("heer mevrouw mevr. mw. dhr. meneer");

    /** Ends of names of streets, houses and firms. */
    private static final Pattern THINGS = Pattern.compile(
            ".*(?:straat|laan|plein|gracht|school|college|ziekenhuis|centrum|fonds|stichting|vereniging|bedrijf|garage"
                    + "|bakkerij|winkel|markt|groep|bureau|kantoor|hotel|restaurant|kliniek|praktijk|apotheek|museum"
                    + "|theater|prijs|cup|festival|wet|arena|robot|app|systeem|programma|zender|merk|camping|boerderij"
                    + "|storm|tijdschrift|blad|film|boek|universiteit|bibliotheek|wijk|club|team|toernooi)");

    /** Surnames end so as well: "Van Dijk", "Oudekerk". */
    private static final Pattern PERHAPS_THINGS = Pattern.compile(
            ".*(?:weg|kade|dijk|hof|park|brug|huis|kerk|dag|toren|hal|molen|hond|kat|paard|schip|boot)");

    private static final Set<String> BEFORE_THINGS = WordSet.of("de het op aan in een onze dit deze");

    private static final Set<String> FIRMS = WordSet.of("bv b.v. nv n.v. & vof v.o.f. bakker slager kapper");

    private Nobody() {}

    /** "Willem de Zwijgerlaan", "Emma Kinderziekenhuis", "garage De Jong": no person. */
    static boolean isThing(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (THINGS.matcher(sentence.get(i).lower()).matches()) {
                return true;
            }
        }
        String before = from > 0 ? sentence.get(from - 1).lower() : "";
        return isFirm(sentence, to + 1)
                || THINGS.matcher(before).matches()
                || PERHAPS_THINGS.matcher(before).matches()
                || BEFORE_THINGS.contains(before)
                        && PERHAPS_THINGS.matcher(sentence.get(to).lower()).matches();
    }

    private static boolean isFirm(Sentence sentence, int at) {
        return at < sentence.size() && FIRMS.contains(sentence.get(at).lower());
    }

    /** "Geachte mevrouw De Vries", "Met vriendelijke groet, Pieter Smit", "Ik ben Karin": the reader, or the writer. */
    static boolean isGreeting(Sentence sentence, int at) {
        int before = at - 1;
        while (before >= 0 && HONORIFICS.contains(sentence.get(before).lower())) {
            before--;
        }
        return before >= 0 && (GREETINGS.contains(sentence.get(before).lower()) || isWriter(sentence, before));
    }

    private static boolean isWriter(Sentence sentence, int before) {
        boolean signed = sentence.tokens().subList(0, before + 1).stream()
                .anyMatch(token -> token.is("groet") || token.is("groeten") || token.is("hoogachtend"));
        int verb = sentence.get(before).is("naam") ? before - 1 : before;
        return signed
                || sentence.get(0).is("ik") && before == 1
                || sentence.get(0).is("mijn") && sentence.get(before).is("is") && verb == 2;
    }
}
