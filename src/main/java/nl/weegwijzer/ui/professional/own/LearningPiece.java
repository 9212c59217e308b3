package nl.weegwijzer.ui.professional.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A short piece to read, of two or three minutes.
 *
 * @param blocks its paragraphs and lists; a block whose lines begin with a dash is a list, one that begins with a hash a
 *     heading
 */
record LearningPiece(String title, List<List<String>> blocks) {

    /** Which pieces there are, by the word in their address. */
    enum Subject {
        WETEN,
        KIJKEN,
        VALKUILEN;

        String address() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String HEADING = "# ";
    static final String POINT = "- ";

    /** The piece about a subject, in a language in which it was written. */
    static LearningPiece of(Subject subject, Locale language) {
        String file = "/learning/" + subject.address() + "_" + language.getLanguage() + ".txt";
        try (InputStream written = Objects.requireNonNull(LearningPiece.class.getResourceAsStream(file), file)) {
            List<List<String>> blocks = Arrays.stream(
                            new String(written.readAllBytes(), StandardCharsets.UTF_8).split("\\R\\s*\\R"))
                    .map(block -> block.strip().lines().toList())
                    .toList();
            return new LearningPiece(blocks.getFirst().getFirst(), blocks.subList(1, blocks.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
