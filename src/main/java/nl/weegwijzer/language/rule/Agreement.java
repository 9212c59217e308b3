package nl.weegwijzer.language.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Lexicon;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Words that do not go together: "deze plan", "het nieuw bureau", "mijn collega en mij komen", "u werkgever". */
final class Agreement implements Check {

    private static final Map<String, String> WITH_DE =
            Map.of("deze", "dit", "welke", "welk", "elke", "elk", "iedere", "ieder", "onze", "ons");
    private static final Map<String, String> WITH_HET =
            Map.of("dit", "deze", "welk", "welke", "elk", "elke", "ieder", "iedere");
    private static final Set<String> BARE = WordSet.of("""
            nieuw oud groot klein mooi lang kort hoog laag vast zwaar licht snel goed slecht ander druk rustig jong
            breed smal leeg vol warm koud duur fijn vrij moeilijk makkelijk juist eerst laatst volgend vorig
            """);
    private static final Set<String> OBJECTS = Set.of("mij", "hem", "hun", "jou");
    private static final Set<String> PREPOSITIONS =
            WordSet.of("met van aan bij door over naar in op uit voor tegen zonder namens via");
    private static final Set<String> OWNED = WordSet.of("""
            brief uitkering plan naam adres dossier aanvraag toekomst verhaal situatie loon contract e-mailadres
            telefoonnummer gegevens werkplek opleiding gezin huis dag cv vraag mening gezondheid
            """);
    private static final Set<String> AFTER_THEM = WordSet.of("dat het niet de u er ook al geen een willen zijn");

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> {
            for (int at = 0; at + 1 < sentence.size(); at++) {
                check(sentence, at, lists, hints);
            }
        });
    }

    private static void check(Sentence sentence, int at, WordLists lists, Consumer<Hint> hints) {
        Token word = sentence.get(at);
        Token next = sentence.get(at + 1);
        if (isWrongGender(word, next)) {
            String right = WITH_DE.getOrDefault(word.lower(), WITH_HET.getOrDefault(word.lower(), ""));
            hints.accept(hint(word, next, right + " " + next.text()));
        } else if (isBareAdjective(sentence, at)) {
            hints.accept(hint(word, next, ""));
        } else if (isUnowned(sentence, at, lists)) {
            hints.accept(hint(word, next, (word.is("me") ? "mijn " : "uw ") + next.text()));
        } else if (isObjectAsSubject(sentence, at)) {
            hints.accept(hint(word, next, ""));
        } else if (isOtherNumber(sentence, at)) {
            hints.accept(hint(word, next, ""));
        }
    }

    private static Hint hint(Token from, Token to, String instead) {
        return new Hint(
                Rule.SPELLING, from.from(), to.to(), instead.isEmpty() ? List.of() : List.of(instead), Map.of());
    }

    /** "deze plan", "dit week": only for nouns that can have no other gender and are no verb. */
    private static boolean isWrongGender(Token word, Token noun) {
        if (!noun.isWord() || noun.startsWithCapital() || noun.has("ZNW:MRV") || noun.has("BNW") || noun.has("BYW")) {
            return false;
        }
        boolean de = noun.has("ZNW:EKV:DE_");
        boolean het = noun.has("ZNW:EKV:HET");
        return WITH_DE.containsKey(word.lower()) && het && !de
                || WITH_HET.containsKey(word.lower())
                        && de
                        && !het
                        && !noun.reading().isVerb();
    }

    /** "Het nieuw bureau", at the beginning or after a preposition. */
    private static boolean isBareAdjective(Sentence sentence, int at) {
        boolean begins = at == 0 || PREPOSITIONS.contains(sentence.get(at - 1).lower());
        return begins
                && at + 2 < sentence.size()
                && sentence.get(at).is("het")
                && BARE.contains(sentence.get(at + 1).lower())
                && sentence.get(at + 2).has("ZNW:EKV:HET")
                && !sentence.get(at + 2).reading().isFinite();
    }

    /** "me collega", "bij u werkgever". */
    private static boolean isUnowned(Sentence sentence, int at, WordLists lists) {
        Token next = sentence.get(at + 1);
        boolean after = at > 0 && PREPOSITIONS.contains(sentence.get(at - 1).lower());
        if (sentence.get(at).is("me")) {
            return (at == 0 || after)
                    && next.reading().isNoun()
                    && !next.reading().isVerb();
        }
        return sentence.get(at).is("u")
                && after
                && (OWNED.contains(next.lower()) || lists.entry(WordList.RELATION, next.lower()) != null)
                && !next.startsWithCapital();
    }

    /** "mijn collega en mij komen", "als hun dat willen". */
    private static boolean isObjectAsSubject(Sentence sentence, int at) {
        if (at == 0) {
            return false;
        }
        Token before = sentence.get(at - 1);
        Token next = sentence.get(at + 1);
        if (before.is("en") && at < 5 && OBJECTS.contains(sentence.get(at).lower())) {
            return next.reading().isInfinitive() && !next.reading().isNoun();
        }
        return sentence.get(at).is("hun")
                && (Clauses.isSubordinator(before)
                        || Set.of("als", "dat", "toen").contains(before.lower()))
                && AFTER_THEM.contains(next.lower());
    }

    /** "De papieren ligt klaar", "Jullie heeft", "zei wij". */
    private static boolean isOtherNumber(Sentence sentence, int at) {
        Token word = sentence.get(at);
        Token next = sentence.get(at + 1);
        if (Set.of("wij", "we").contains(next.lower())) {
            return word.reading().isOnlyVerb()
                    && word.reading().isSingular()
                    && word.lower().matches(".*t|zei|had|was|is")
                    && !isFirstPerson(word);
        }
        boolean many = word.is("jullie") && at == 0
                || at == 1 && Verbs.isDeterminer(sentence.get(0)) && word.has("ZNW:MRV") && !word.has("ZNW:EKV");
        return many && next.has("WKW:TGW:3EP") && next.reading().isOnlyVerb() && !next.has("WKW:TGW:INF");
    }

    private static boolean isFirstPerson(Token word) {
        return word.has("WKW:TGW:1EP") || Lexicon.read(word.lower() + "en").isInfinitive();
    }
}
