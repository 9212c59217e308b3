package nl.weegwijzer.wordlist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegwijzer.language.Entry;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.wordlist.ListedWord.Standing;
import org.springframework.stereotype.Service;

/** The word list of one's own organisation, for whoever writes for clients. */
@Service
public class WordListOverview {

    /** What an organisation said, and the lists that were made of it. */
    private record Made(List<ListedWord> said, WordLists lists) {}

    private final PlainWords words;
    private final CurrentPerson current;
    private final Map<OrganisationId, Made> made = new ConcurrentHashMap<>();

    WordListOverview(PlainWords words, CurrentPerson current) {
        this.words = words;
        this.current = current;
    }

    /** Everything the coach works with; made anew only when the organisation said something else. */
    @ForAnyProfessional
    public WordLists lists() {
        List<ListedWord> said =
                words.of(current.organisation()).stream().map(PlainWord::read).toList();
        return made.compute(
                        current.organisation(),
                        (_, before) -> before != null && before.said().equals(said) ? before : make(said))
                .lists();
    }

    private static Made make(List<ListedWord> said) {
        WordLists lists = BuiltIn.lists();
        for (WordKind kind : WordKind.values()) {
            List<ListedWord> own =
                    said.stream().filter(word -> word.kind() == kind).toList();
            if (!own.isEmpty()) {
                lists = with(lists, kind, own);
            }
        }
        return new Made(said, lists);
    }

    private static WordLists with(WordLists lists, WordKind kind, List<ListedWord> said) {
        List<Entry> off = said.stream()
                .filter(word -> word.standing() == Standing.OFF)
                .map(WordListOverview::entry)
                .toList();
        List<Entry> used = said.stream()
                .filter(word -> word.standing() != Standing.OFF)
                .map(WordListOverview::entry)
                .toList();
        WordLists changed = lists.without(kind.list(), words(off)).with(kind.list(), used);
        // An abbreviation that nobody has to explain is one that everyone knows, and the other way round.
        return kind == WordKind.WORD
                ? changed
                : changed.with(WordList.HOUSEHOLD, off).without(WordList.HOUSEHOLD, words(used));
    }

    private static List<String> words(List<Entry> entries) {
        return entries.stream().map(Entry::words).toList();
    }

    private static Entry entry(ListedWord word) {
        List<String> plainer = Arrays.stream(word.plainer().split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        return new Entry(
                word.word().toLowerCase(Locale.ROOT), plainer, word.meaning().isEmpty() ? null : word.meaning());
    }
}
