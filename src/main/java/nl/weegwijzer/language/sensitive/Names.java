package nl.weegwijzer.language.sensitive;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Lexicon;
import nl.weegwijzer.language.text.Reading;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Which words of a sentence are the name of a person. */
final class Names {

    /** Stand between a first name and a surname. */
    private static final Set<String> INFIXES = WordSet.of("""
            van de der den ten ter te het 't el al ben la le di da von vd v.d. du des op in
            """);

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.)*");
    private static final Set<String> PERSON_WORDS =
            WordSet.of("met aan van voor dat en door heet heette genaamd als ook of");

    private static final Set<String> ARTICLES = WordSet.of("de het een deze dit");

    private static final Set<String> PLACE_WORDS = WordSet.of("in te station naar bij vanaf vanuit");

    private Names() {}

    /** The first token from here on that does not stand between a first name and a surname. */
    static int afterInfixes(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && INFIXES.contains(sentence.get(at).lower())) {
            at++;
        }
        return at;
    }

    static boolean isInitials(Token token) {
        return INITIALS.matcher(token.text()).matches();
    }

    static boolean isName(Token token, WordLists lists) {
        if (isInitials(token)) {
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
    static boolean isFirstName(Sentence sentence, int at, WordLists lists) {
        Token token = sentence.get(at);
        if (!token.isWord()
                || !token.startsWithCapital()
                || token.text().length() < 3
                || lists.entry(WordList.SILENT_NAME, token.lower()) != null) {
            return false;
        }
        return (isListed(sentence, at, lists) || isInDictionary(sentence, at) || isBeforeInfix(sentence, at))
                && !isPartOfOther(sentence, at, lists);
    }

    private static boolean isInDictionary(Sentence sentence, int at) {
        Token token = sentence.get(at);
        Reading reading = Lexicon.read(token.text());
        boolean onlyName = !reading.isCommon() && !Lexicon.read(token.lower()).isCommon();
        boolean person = isAfterPersonWord(sentence, at) || onlyName && isBeforeSurname(sentence, at);
        return reading.isFirstName() && (onlyName || !token.first() && person) && (!reading.isPlace() || person);
    }

    /** "Josefien van Hal": no word of any kind, and a surname after it. */
    private static boolean isBeforeInfix(Sentence sentence, int at) {
        int surname = afterInfixes(sentence, at + 1);
        return surname > at + 1
                && surname < sentence.size()
                && sentence.get(surname).isWord()
                && sentence.get(surname).startsWithCapital()
                && !isOnlyPlace(sentence.get(surname))
                && !Lexicon.read(sentence.get(at).lower()).isCommon()
                && !Lexicon.read(sentence.get(at).text()).isPlace()
                && !isCapitals(sentence.get(at))
                && !isAfterCapital(sentence, at);
    }

    /** "Emma belde", "Emma's zus"; not "in Emma" or what begins a sentence and is a word as well. */
    private static boolean isListed(Sentence sentence, int at, WordLists lists) {
        Token token = sentence.get(at);
        String name = token.lower().replaceFirst("'s?$", "");
        return isOnList(token, name, lists)
                && !isCapitals(token)
                && !isPlace(sentence, at)
                && !(at > 0 && ARTICLES.contains(sentence.get(at - 1).lower()))
                && !isAfterCapital(sentence, at)
                && (!token.first() || !Lexicon.read(name).isCommon() || isBeforeSurname(sentence, at));
    }

    private static boolean isOnList(Token token, String name, WordLists lists) {
        return lists.entry(WordList.FIRST_NAME, name) != null
                || name.endsWith("s")
                        && lists.entry(WordList.FIRST_NAME, name.substring(0, name.length() - 1)) != null
                        && !token.reading().isKnown();
    }

    private static boolean isCapitals(Token token) {
        return token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private static boolean isPlace(Sentence sentence, int at) {
        return at > 0
                && PLACE_WORDS.contains(sentence.get(at - 1).lower())
                && (at + 1 == sentence.size() || !sentence.get(at + 1).startsWithCapital());
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
    static boolean isPartOfOther(Sentence sentence, int at, WordLists lists) {
        return at > 0
                && lists.phrases(WordList.SILENT_NAME).in(sentence).stream()
                        .anyMatch(found -> found.first() <= at && found.last() >= at || found.last() == at - 1);
    }

    static int endOfName(Sentence sentence, int at) {
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
}
