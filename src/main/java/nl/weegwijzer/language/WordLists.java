package nl.weegwijzer.language;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.weegwijzer.language.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The word lists for one check: ours, with what an organisation added and took away. Immutable; making another one costs
 * little, since only the list that changes is made anew.
 */
public final class WordLists {

    private static final class Ours {
        static final WordLists LISTS = new WordLists(WordListFile.all());
    }

    private final Map<WordList, Map<String, Entry>> entries;
    private final Map<WordList, Phrases<Entry>> phrases;

    private WordLists(Map<WordList, Map<String, Entry>> entries) {
        this(entries, new EnumMap<>(WordList.class));
        entries.forEach((list, content) -> phrases.put(list, phrases(content)));
    }

    private WordLists(Map<WordList, Map<String, Entry>> entries, Map<WordList, Phrases<Entry>> phrases) {
        this.entries = entries;
        this.phrases = phrases;
    }

    /** The lists that come with the portal. */
    public static WordLists standard() {
        return Ours.LISTS;
    }

    /** These lists and these entries; an entry with the same words is replaced. */
    public WordLists with(WordList list, Collection<Entry> added) {
        Map<String, Entry> content = new LinkedHashMap<>(of(list));
        added.forEach(entry -> content.put(entry.words(), entry));
        return changed(list, content);
    }

    /** These lists without the entries of these words. */
    public WordLists without(WordList list, Collection<String> words) {
        Map<String, Entry> content = new LinkedHashMap<>(of(list));
        content.keySet().removeAll(words);
        return changed(list, content);
    }

    /** What stands in a list. */
    public Collection<Entry> entries(WordList list) {
        return Collections.unmodifiableCollection(of(list).values());
    }

    /** The entry of exactly these words. */
    public @Nullable Entry entry(WordList list, String words) {
        return of(list).get(words);
    }

    /** Finds the entries of a list in a sentence. */
    public Phrases<Entry> phrases(WordList list) {
        return phrases.getOrDefault(list, Phrases.none());
    }

    private Map<String, Entry> of(WordList list) {
        return entries.getOrDefault(list, Map.of());
    }

    private WordLists changed(WordList list, Map<String, Entry> content) {
        Map<WordList, Map<String, Entry>> others = new EnumMap<>(entries);
        Map<WordList, Phrases<Entry>> compiled = new EnumMap<>(phrases);
        others.put(list, content);
        compiled.put(list, phrases(content));
        return new WordLists(others, compiled);
    }

    private static Phrases<Entry> phrases(Map<String, Entry> content) {
        return Phrases.of(content.values(), Entry::words);
    }
}
