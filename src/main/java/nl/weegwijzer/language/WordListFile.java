package nl.weegwijzer.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the lists as they are written: {@code words | instead; or this | explanation}, one entry a line. */
final class WordListFile {

    private WordListFile() {}

    static Map<WordList, Map<String, Entry>> all() {
        Map<WordList, Map<String, Entry>> lists = new EnumMap<>(WordList.class);
        for (WordList list : WordList.values()) {
            lists.put(list, read(list));
        }
        return lists;
    }

    private static Map<String, Entry> read(WordList list) {
        InputStream resource =
                Objects.requireNonNull(WordListFile.class.getResourceAsStream(list.resource()), list.resource());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(WordListFile::entry)
                    .forEach(entry -> entries.put(entry.words(), entry));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Entry entry(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        List<String> instead = Arrays.stream(part(parts, 1).split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return new Entry(parts.getFirst(), instead, emptyToNull(part(parts, 2)));
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
