package nl.weegwijzer.response.readfirst;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Looks for signs in a text: words beside each other, whatever their case, accents and punctuation. */
final class Signs {

    /** Ours, with which every organisation begins. */
    static final List<String> BUILT_IN = read();

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}*]+");

    private final List<List<String>> signs;

    Signs(Collection<String> signs) {
        this.signs =
                signs.stream().map(Signs::words).filter(sign -> !sign.isEmpty()).toList();
    }

    /** Whether a text holds one of them. */
    boolean in(String text) {
        List<String> words = words(text.replace('*', ' '));
        return signs.stream().anyMatch(sign -> holds(words, sign));
    }

    /** How a sign is kept: its words alone. */
    static String plain(String sign) {
        return String.join(" ", words(sign));
    }

    private static boolean holds(List<String> words, List<String> sign) {
        for (int from = 0; from + sign.size() <= words.size(); from++) {
            if (standsAt(words, from, sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(List<String> words, int from, List<String> sign) {
        for (int at = 0; at < sign.size(); at++) {
            String wanted = sign.get(at);
            String word = words.get(from + at);
            boolean same = wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BETWEEN.split(bare.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !word.equals("*"))
                .toList();
    }

    private static List<String> read() {
        var file = Objects.requireNonNull(Signs.class.getResourceAsStream("/signs/nl.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
