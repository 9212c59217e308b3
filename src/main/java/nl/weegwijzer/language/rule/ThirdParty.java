package nl.weegwijzer.language.rule;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Lexicon;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Names of other people: a relation or a title with a name, or a first name in the middle of a sentence. */
final class ThirdParty implements Check {

    private static final Set<String> GREETINGS =
            WordSet.of("beste geachte hallo dag hoi lieve goedemorgen goedemiddag");
    private static final Set<String> HONORIFICS = WordSet.of("heer mevrouw mevr. mw. dhr. meneer");
    private static final Set<String> PERSON_WORDS =
            WordSet.of("met aan van voor dat en door heet heette genaamd als ook of");
    private static final Set<String> ARTICLES = WordSet.of("de het een deze dit");
    private static final Set<String> PLACE_WORDS = WordSet.of("in te station naar bij vanaf vanuit");

    /** Relations that are made by joining words: "wijkverpleegkundige", "stiefzus". */
    private static final Pattern RELATIONS = Pattern.compile(
            "\\p{Ll}{3,}(?:arts|coach|begeleid(?:er|ster)|advis(?:eur|euse)|manager|consulente?|leid(?:er|ster)|therapeute?"
                    + "|loog|loge|werk(?:er|ster)|zus(?:je)?|broer(?:tje)?|moeder|vader|zoon|dochter|vrouw|vriend(?:in)?"
                    + "|genote?|docente?|leraar|lerares|meester|eigenaar|kundige|baas|verpleg(?:er|ster)|juf|assistente?"
                    + "|ouder|kind|chef|chauffeur|voogd|functionaris|bewindvoerder|directeur|oma|opa|oom|tante)");

    /** Ends of names of streets, houses and firms. */
    private static final Pattern THINGS = Pattern.compile(
            ".*(?:straat|laan|plein|weg|kade|gracht|dijk|hof|park|brug|school|college|huis|ziekenhuis|centrum|fonds"
                    + "|stichting|vereniging|bedrijf|garage|bakkerij|winkel|markt|groep|bureau|kantoor|hotel|restaurant"
                    + "|kliniek|praktijk|apotheek|museum|theater|kerk|prijs|cup|festival|wet|dag|toren|hal|arena|robot|app|hond|kat|paard|schip|boot|systeem|programma|zender|merk|camping|boerderij|molen"
                    + "|storm|tijdschrift|blad|film|boek)");

    private static final Set<String> FIRMS = WordSet.of("bv b.v. nv n.v. & vof v.o.f. bakker slager kapper");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.)*");

    private static final Set<String> INFIXES = WordSet.of("van de der den ten ter te het 't el al ben la le di da von");

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> check(sentence, lists, hints));
    }

    private static void check(Sentence sentence, WordLists lists, Consumer<Hint> hints) {
        for (int at = 0; at < sentence.size(); at++) {
            int name = nameAfterRelation(sentence, at, lists);
            if (name < 0 && (isFirstName(sentence, at, lists) || isInitials(sentence, at, lists))) {
                name = at;
            }
            if (name >= 0) {
                int end = endOfName(sentence, name);
                if (!isGreeting(sentence, at) && !isThing(sentence, name, end)) {
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
        int capital = name;
        while (capital < sentence.size()
                && INFIXES.contains(sentence.get(capital).lower())) {
            capital++;
        }
        return capital < sentence.size() && isName(sentence.get(capital), lists) && mayBeSomebody(sentence, at, capital)
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
        if (at < 1
                || !INITIALS.matcher(sentence.get(at).text()).matches()
                || sentence.get(0).is("ik")) {
            return false;
        }
        int name = at + 1;
        while (name < sentence.size() && INFIXES.contains(sentence.get(name).lower())) {
            name++;
        }
        return name < sentence.size()
                && sentence.words() > name - at + 2
                && isName(sentence.get(name), lists)
                && !isPartOfOther(sentence, at, lists);
    }

    /** "Willem de Zwijgerlaan", "Emma Kinderziekenhuis", "garage De Jong": no person. */
    private static boolean isThing(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (THINGS.matcher(sentence.get(i).lower()).matches()) {
                return true;
            }
        }
        return isFirm(sentence, to + 1)
                || from > 0 && THINGS.matcher(sentence.get(from - 1).lower()).matches();
    }

    private static boolean isFirm(Sentence sentence, int at) {
        return at < sentence.size() && FIRMS.contains(sentence.get(at).lower());
    }

    /** An employer is a person or a firm: only a first name tells. */
    private static boolean mayBeSomebody(Sentence sentence, int at, int name) {
        return !sentence.get(at).lower().startsWith("werkgever")
                || sentence.get(name).reading().isFirstName() && name + 1 < sentence.size();
    }

    /** "uw zus, Marieke"; "jobcoach mevrouw Smit"; "huisarts dr. Smit". */
    private static boolean isBetween(Sentence sentence, int at, WordLists lists) {
        Token token = sentence.get(at);
        return token.is(",") && at + 1 < sentence.size() && isName(sentence.get(at + 1), lists)
                || token.is(":")
                || isRelation(token, lists) && !token.startsWithCapital()
                || token.is("dr.")
                || token.is("drs.");
    }

    private static boolean isName(Token token, WordLists lists) {
        if (INITIALS.matcher(token.text()).matches()) {
            return true;
        }
        return token.isWord()
                && token.startsWithCapital()
                && !token.first()
                && (token.text().length() < 2
                        || !token.text().equals(token.text().toUpperCase(Locale.ROOT)))
                && lists.entry(WordList.SILENT_NAME, token.lower()) == null
                && !isOnlyPlace(token);
    }

    private static boolean isOnlyPlace(Token token) {
        return token.reading().isPlace()
                && !token.reading().isFirstName()
                && !token.reading().isLastName();
    }

    /** A first name by itself, that can be nothing else. */
    private static boolean isFirstName(Sentence sentence, int at, WordLists lists) {
        Token token = sentence.get(at);
        if (!token.isWord() || !token.startsWithCapital() || token.text().length() < 3) {
            return false;
        }
        if (isListed(sentence, at, lists)) {
            return true;
        }
        var reading = Lexicon.read(token.text());
        boolean onlyName = !reading.isCommon() && !Lexicon.read(token.lower()).isCommon();
        return reading.isFirstName()
                && (onlyName || !token.first() && isAfterPersonWord(sentence, at))
                && (!reading.isPlace() || isAfterPersonWord(sentence, at))
                && lists.entry(WordList.SILENT_NAME, token.lower()) == null
                && !isPartOfOther(sentence, at, lists);
    }

    /** "Emma belde", "Emma's zus"; not "in Emma" or what begins a sentence and is a word as well. */
    private static boolean isListed(Sentence sentence, int at, WordLists lists) {
        Token token = sentence.get(at);
        String name = token.lower().replaceFirst("'s?$", "");
        if (lists.entry(WordList.FIRST_NAME, name) == null
                && (!name.endsWith("s")
                        || lists.entry(WordList.FIRST_NAME, name.substring(0, name.length() - 1)) == null
                        || token.reading().isKnown())) {
            return false;
        }
        boolean capitals = token.text().equals(token.text().toUpperCase(Locale.ROOT));
        boolean place = at > 0
                && PLACE_WORDS.contains(sentence.get(at - 1).lower())
                && (at + 1 == sentence.size() || !sentence.get(at + 1).startsWithCapital());
        return !capitals
                && !place
                && !(at > 0 && ARTICLES.contains(sentence.get(at - 1).lower()))
                && !isAfterCapital(sentence, at)
                && (!token.first() || !Lexicon.read(name).isCommon() || isBeforeSurname(sentence, at))
                && lists.entry(WordList.SILENT_NAME, token.lower()) == null
                && !isPartOfOther(sentence, at, lists);
    }

    /** "Bakker Bart": a name of something else. */
    private static boolean isAfterCapital(Sentence sentence, int at) {
        return at > 1
                && sentence.get(at - 1).isWord()
                && sentence.get(at - 1).startsWithCapital()
                && !sentence.get(at - 1).first();
    }

    private static boolean isBeforeSurname(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.get(at + 1).isWord()
                && sentence.get(at + 1).startsWithCapital();
    }

    /** "in Jeroen" is a village; "met Jeroen" is somebody. */
    private static boolean isAfterPersonWord(Sentence sentence, int at) {
        return at > 0 && PERSON_WORDS.contains(sentence.get(at - 1).lower());
    }

    /** "Stichting Anna", "Albert Heijn", "Sint Jan": a name, but nobody. */
    private static boolean isPartOfOther(Sentence sentence, int at, WordLists lists) {
        return at > 0
                && lists.phrases(WordList.SILENT_NAME).in(sentence).stream()
                        .anyMatch(found -> found.first() <= at && found.last() >= at || found.last() == at - 1);
    }

    private static int endOfName(Sentence sentence, int at) {
        int end = at;
        for (int i = at; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (!token.isMark() && token.startsWithCapital()) {
                end = i;
            } else if (!INFIXES.contains(token.lower())) {
                return end;
            }
        }
        return end;
    }

    /** "Geachte mevrouw De Vries": that is the reader. */
    private static boolean isGreeting(Sentence sentence, int at) {
        int before = at - 1;
        while (before >= 0 && HONORIFICS.contains(sentence.get(before).lower())) {
            before--;
        }
        return before >= 0 && GREETINGS.contains(sentence.get(before).lower());
    }
}
