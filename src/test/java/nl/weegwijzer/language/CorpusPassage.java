package nl.weegwijzer.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One labelled passage.
 *
 * @param text what the coach gets to read
 * @param marks the words that a hint should point at, as [from, to)
 */
record CorpusPassage(String text, List<int[]> marks) {

    private static final Path CORPUS = Path.of("src/test/resources/language");
    private static final Pattern BRACKETS = Pattern.compile("\\[\\[|]]");

    /** Whether this part of the corpus has passages for a rule. */
    static boolean has(String part, Rule rule) {
        return Files.exists(file(part, rule, "speaks"));
    }

    /** The passages of one file, for instance of {@code seen}, PASSIVE and {@code speaks}. */
    static List<CorpusPassage> read(String part, Rule rule, String side) {
        try {
            return Files.readAllLines(file(part, rule, side)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line.replace("\\n", "\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String part, Rule rule, String side) {
        return CORPUS.resolve(part).resolve(rule + "." + side + ".txt");
    }

    static CorpusPassage of(String written) {
        List<int[]> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(written);
        int from = 0;
        int open = -1;
        while (brackets.find()) {
            text.append(written, from, brackets.start());
            from = brackets.end();
            if (brackets.group().equals("[[")) {
                open = text.length();
            } else {
                marks.add(new int[] {open, text.length()});
            }
        }
        return new CorpusPassage(text.append(written.substring(from)).toString(), List.copyOf(marks));
    }
}
