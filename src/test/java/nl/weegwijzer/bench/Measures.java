package nl.weegwijzer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps figures in files and shows them as a table. */
public final class Measures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Measures() {}

    /** Leaves the figures of a test suite in {@code target/measures/<suite>.json}; the test command shows them. */
    public static void save(String suite, List<Measure> measures) {
        write(file(suite), measures);
    }

    /** Adds figures to those that other tests of the suite left; the same figure takes the place of the one before. */
    public static void add(String suite, List<Measure> measures) {
        Stream<Measure> others = saved(suite).stream()
                .filter(kept -> measures.stream().noneMatch(one -> one.id().equals(kept.id())));
        save(suite, Stream.concat(others, measures.stream()).toList());
    }

    /** The figures that a suite left before, if any. */
    public static List<Measure> saved(String suite) {
        return Files.exists(file(suite)) ? read(file(suite)) : List.of();
    }

    private static Path file(String suite) {
        return Path.of("target", "measures", suite + ".json");
    }

    static void write(Path file, List<Measure> measures) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(measures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Measure> readAll(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Measure> read(Path file) {
        return JSON.readValue(file.toFile(), new TypeReference<List<Measure>>() {});
    }

    /** Each figure on a line of its own. */
    public static String table(List<Measure> measures) {
        if (measures.isEmpty()) {
            return "No figures.";
        }
        var width = measures.stream()
                .mapToInt(measure -> measure.id().length())
                .max()
                .orElseThrow();
        var format = "%-5s  %-" + width + "s  %14s %-14s %s";
        return measures.stream()
                .map(measure -> format.formatted(
                        measure.holds() ? "holds" : "FAILS",
                        measure.id(),
                        measure.shownValue(),
                        measure.unit(),
                        measure.bar()))
                .collect(Collectors.joining("\n"));
    }
}
