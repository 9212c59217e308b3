package nl.weegwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.weegwijzer.language.LanguageCoach;
import nl.weegwijzer.language.WordLists;

/**
 * How long the coach takes over 300 words once it is warm: the median over texts of which it has seen no sentence before,
 * made of the passages of its labelled corpus, and over the same texts with one sentence changed, as while typing.
 */
final class CoachSpeed implements Bench {

    private static final Path CORPUS = Path.of("src", "test", "resources", "language");
    private static final int WORDS = 300;

    /** Each time other sentences: the coach remembers those it has seen. */
    private static final int WARM_UPS = 4;

    private final LanguageCoach coach = new LanguageCoach();

    @Override
    public List<Measure> run() throws IOException {
        List<String> texts = texts();
        for (int i = 1; i <= WARM_UPS; i++) {
            int round = i;
            texts.forEach(text -> check(text.replaceAll("(?<=\\p{L}{3})[.?!]", " " + round + " keer.")));
        }
        return List.of(
                bar("coach: 300 fresh words, warm", texts.stream().map(this::check)),
                bar("coach: 300 words, one sentence changed", texts.stream().map(text -> {
                    check(text);
                    return check(changed(text));
                })),
                bar("coach: 300 words, all but spelling", texts.stream().map(this::glance)));
    }

    private static Measure bar(String id, Stream<Long> times) {
        List<Long> sorted = times.sorted().toList();
        return Measure.atMost(id, sorted.get(sorted.size() / 2) / 1e6, 100, "ms");
    }

    private long check(String text) {
        long begin = System.nanoTime();
        coach.check(text, WordLists.standard());
        return System.nanoTime() - begin;
    }

    private long glance(String text) {
        long begin = System.nanoTime();
        coach.glance(text, WordLists.standard());
        return System.nanoTime() - begin;
    }

    /** The first full stop in the middle of a text gets some words before it. */
    private static String changed(String text) {
        int stop = text.indexOf('.', text.length() / 2);
        return text.substring(0, stop) + " en dat is nu anders" + text.substring(stop);
    }

    private static List<String> texts() throws IOException {
        List<String> passages = passages();
        Collections.shuffle(passages, new Random(7));
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String passage : passages) {
            text.append(passage).append("\n\n");
            if (text.toString().split("\\s+").length >= WORDS) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        return texts;
    }

    private static List<String> passages() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<String> passages = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.replace("\\n", "\n").replaceAll("\\[\\[|]]", ""))
                        .forEach(passages::add);
            }
            return passages;
        }
    }
}
