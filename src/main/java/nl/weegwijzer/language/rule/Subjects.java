package nl.weegwijzer.language.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** A small word in a place where it cannot stand: "hun willen", "u krijg", "me broer". */
final class Subjects implements Check {

    private static final Set<String> OBJECT_BEFORE =
            WordSet.of("van met aan bij door over naar op voor tegen zonder namens via ik geef vraag help en dat als");
    private static final Set<String> PLURALS = WordSet.of("""
            hebben hadden willen wilden kunnen konden zijn waren moeten moesten gaan gingen zullen zouden komen kwamen
            weten wisten mogen mochten doen deden krijgen kregen zeggen zeiden vinden vonden vragen vroegen bellen
            belden worden werden zien zagen staan zitten werken werkten denken dachten
            """);
    private static final Set<String> OWNED = WordSet.of("""
            taak baas huis auto fiets leven gezin adres toekomst baan werkplek uitkering dossier
            """);

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
        if (at == 0 && word.is("hun") && isPluralVerb(next)) {
            hints.accept(hint(word, "Zij"));
        } else if (word.is("u") && isBareStem(next) && !isObject(sentence, at)) {
            hints.accept(hint(next, next.text() + "t"));
        } else if (word.is("me") && isOwned(next, lists)) {
            hints.accept(hint(word, "mijn"));
        }
    }

    private static Hint hint(Token word, String instead) {
        return new Hint(Rule.SPELLING, word.from(), word.to(), List.of(instead), Map.of());
    }

    private static boolean isPluralVerb(Token token) {
        return PLURALS.contains(token.lower())
                || token.reading().isInfinitive()
                        && !token.reading().isNoun()
                        && !token.reading().isAdjective();
    }

    /** "krijg", "werk" is a noun as well; "wil" and "kan" stand for both. */
    private static boolean isBareStem(Token token) {
        return token.reading().isOnlyVerb()
                && token.has("WKW:TGW:1EP")
                && !token.has("WKW:TGW:3EP")
                && !token.has("WKW:VTD")
                && !token.has("WKW:TGW:INF")
                && !token.lower().endsWith("t");
    }

    private static boolean isObject(Sentence sentence, int at) {
        return at > 0 && OBJECT_BEFORE.contains(sentence.get(at - 1).lower())
                || sentence.tokens().stream().anyMatch(token -> token.is("ik"))
                || sentence.tokens().getLast().is("?");
    }

    private static boolean isOwned(Token noun, WordLists lists) {
        return !noun.startsWithCapital()
                && (OWNED.contains(noun.lower()) || lists.entry(WordList.RELATION, noun.lower()) != null);
    }
}
