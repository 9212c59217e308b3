package nl.weegwijzer.afweging.starting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the starting points: one file a question, in the language in which explanations are published. */
@Component
public class StartingPoints {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The starting point of a question. */
    public StartingPoint of(CommonQuestion question) {
        String file =
                "/starting-points/" + question.name().toLowerCase(Locale.ROOT).replace('_', '-') + "_nl.json";
        try (InputStream written = Objects.requireNonNull(StartingPoints.class.getResourceAsStream(file), file)) {
            return JSON.readValue(written, StartingPoint.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
