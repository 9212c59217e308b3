package nl.weegwijzer.wordlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Entry;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.wordlist.ListedWord.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The list that comes with the portal: the words that the coach knows, with what they mean for a client. */
final class BuiltIn {

    private static final String MEANINGS = "wordlist/meanings.txt";

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}]{1,4}");

    private static final WordLists LISTS = withMeanings();

    private static final List<ListedWord> ALL = read();

    private BuiltIn() {}

    static WordLists lists() {
        return LISTS;
    }

    static List<ListedWord> all() {
        return ALL;
    }

    static @Nullable Entry entry(WordKind kind, String word) {
        return LISTS.entry(kind.list(), word);
    }

    /** One of them as it stands in the list. */
    static ListedWord read(WordKind kind, Entry entry) {
        String meaning = entry.explanation() == null ? "" : entry.explanation();
        return new ListedWord(
                kind,
                entry.words(),
                shown(kind, entry.words()),
                String.join("; ", entry.instead()),
                meaning,
                Standing.BUILT_IN,
                null,
                null);
    }

    /** As people write it: without the signs of the list, and abbreviations of names in capitals. */
    static String shown(WordKind kind, String word) {
        if (kind == WordKind.ABBREVIATION) {
            return NAME.matcher(word).matches() && !isDottedToo(word) ? word.toUpperCase(Locale.ROOT) : word;
        }
        return word.replaceFirst(" ! .*", "")
                .replace(" & ", " … ")
                .replace("=", "")
                .replace("*", "…")
                .replace("@wie", "iemand");
    }

    /** "adhv" is short for "a.d.h.v.", and no name. */
    private static boolean isDottedToo(String word) {
        return entry(WordKind.ABBREVIATION, word.replaceAll(".", "$0.")) != null
                || entry(WordKind.ABBREVIATION, word + ".") != null;
    }

    private static List<ListedWord> read() {
        List<ListedWord> all = new ArrayList<>();
        for (WordKind kind : WordKind.values()) {
            LISTS.entries(kind.list()).forEach(entry -> all.add(read(kind, entry)));
        }
        return List.copyOf(all);
    }

    private static WordLists withMeanings() {
        Map<String, String> meanings = meanings();
        WordLists lists = WordLists.standard();
        for (WordKind kind : WordKind.values()) {
            List<Entry> explained = lists.entries(kind.list()).stream()
                    .filter(entry -> meanings.containsKey(entry.words()))
                    .map(entry -> new Entry(entry.words(), entry.instead(), meanings.get(entry.words())))
                    .toList();
            lists = lists.with(kind.list(), explained);
        }
        return lists;
    }

    /** One a line: {@code word | what it means}. */
    static Map<String, String> meanings() {
        try {
            Map<String, String> meanings = new HashMap<>();
            new ClassPathResource(MEANINGS)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .forEach(line -> meanings.put(line[0].strip(), line[1].strip()));
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
