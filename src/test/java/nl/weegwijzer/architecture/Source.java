package nl.weegwijzer.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One file that people write. */
record Source(Path path) {

    private static final Set<String> MADE_BY_THE_BUILD = Set.of("generated", "bundles", "node_modules");

    /** All Java that runs. */
    static List<Source> main() {
        return written("src/main/java", "java");
    }

    /** The files of this kind in a folder and its folders, without what the build makes. */
    static List<Source> written(String folder, String kind) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith("." + kind))
                    .filter(Source::isWrittenByPeople)
                    .sorted()
                    .map(Source::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWrittenByPeople(Path file) {
        for (Path part : file) {
            if (MADE_BY_THE_BUILD.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    /** The name without folder and ending. */
    String name() {
        return path.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    /** The package, below the root of the portal. */
    String room() {
        return path.getParent().toString().replaceFirst("^src/main/java/nl/weegwijzer/?", "");
    }

    List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
