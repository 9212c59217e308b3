package nl.weegwijzer.language.sensitive;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.rule.Check;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;

/** Names of other people: a relation or a title with a name, or a first name in the middle of a sentence. */
final class ThirdParty implements Check {

    /** Relations that are made by joining words: "wijkverpleegkundige", "stiefzus". */
    private static final Pattern RELATIONS = Pattern.compile(
            "\\p{Ll}{3,}(?:arts|coach|begeleid(?:er|ster)|advis(?:eur|euse)|manager|consulente?|leid(?:er|ster)|therapeute?"
                    + "|loog|loge|werk(?:er|ster)|zus(?:je)?|broer(?:tje)?|moeder|vader|zoon|dochter|vrouw|vriend(?:in)?"
                    + "|genote?|docente?|leraar|lerares|meester|eigenaar|kundige|baas|verpleg(?:er|ster)|juf|assistente?"
                    + "|ouder|kind|chef|chauffeur|voogd|functionaris|bewindvoerder|directeur|oma|opa|oom|tante)");

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> check(sentence, lists, hints));
    }

    private static void check(Sentence sentence, WordLists lists, Consumer<Hint> hints) {
        for (int at = 0; at < sentence.size(); at++) {
            int name = nameAfterRelation(sentence, at, lists);
            if (name < 0 && (Names.isFirstName(sentence, at, lists) || isInitials(sentence, at, lists))) {
                name = at;
            }
            if (name >= 0) {
                int end = Names.endOfName(sentence, name);
                if (!Nobody.isGreeting(sentence, at) && !Nobody.isThing(sentence, name, end)) {
                    hints.accept(hint(sentence.get(at), sentence.get(end)));
                }
                at = end;
            }
        }
    }

    private static Hint hint(Token first, Token last) {
        return new Hint(Rule.SENSITIVE_THIRD_PARTY, first.from(), last.to());
    }

    /** Where the name begins when a relation or title stands here, or -1. */
    private static int nameAfterRelation(Sentence sentence, int at, WordLists lists) {
        if (!isRelation(sentence.get(at), lists)) {
            return -1;
        }
        int name = at + 1;
        while (name < sentence.size() && isBetween(sentence, name, lists)) {
            name++;
        }
        int capital = Names.afterInfixes(sentence, name);
        return capital < sentence.size()
                        && Names.isName(sentence.get(capital), lists)
                        && mayBeSomebody(sentence, at, capital)
                ? name
                : -1;
    }

    private static boolean isRelation(Token token, WordLists lists) {
        return lists.entry(WordList.RELATION, token.lower()) != null
                || token.isWord()
                        && !token.startsWithCapital()
                        && RELATIONS.matcher(token.lower()).matches();
    }

    /** "J. de Boer", unless it is the writer: "Ik ben J. de Boer", or the last line of a letter. */
    private static boolean isInitials(Sentence sentence, int at, WordLists lists) {
        if (at < 1 || !Names.isInitials(sentence.get(at)) || sentence.get(0).is("ik")) {
            return false;
        }
        int name = Names.afterInfixes(sentence, at + 1);
        return name < sentence.size()
                && sentence.words() > name - at + 2
                && Names.isName(sentence.get(name), lists)
                && !Names.isPartOfOther(sentence, at, lists);
    }

    /** An employer is a person or a firm: only a first name tells. */
    private static boolean mayBeSomebody(Sentence sentence, int at, int name) {
        return !sentence.get(at).lower().startsWith("werkgever")
                || sentence.get(name).reading().isFirstName() && name + 1 < sentence.size();
    }

    /** "uw zus, Marieke"; "jobcoach mevrouw Smit"; "huisarts dr. Smit". */
    private static boolean isBetween(Sentence sentence, int at, WordLists lists) {
        Token token = sentence.get(at);
        return token.is(",") && at + 1 < sentence.size() && Names.isName(sentence.get(at + 1), lists)
                || token.is(":")
                || isRelation(token, lists) && !token.startsWithCapital()
                || token.is("dr.")
                || token.is("drs.");
    }
}
