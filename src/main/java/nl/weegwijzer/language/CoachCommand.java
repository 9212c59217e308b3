package nl.weegwijzer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.language.spelling.Patience;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./weegwijzer coach FILE…}: one line of JSON for each hint; reads standard input without a file. */
final class CoachCommand {

    private static final String STANDARD_INPUT = "-";
    private static final int UNREADABLE = 2;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final LanguageCoach coach = new LanguageCoach(Patience.OF_A_COMMAND);
    private final DutchReasons reasons = new DutchReasons();

    CoachCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // What libraries have to say is no hint.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setOut(System.err);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new CoachCommand(System.in, out, err).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    /** Checks them all, also when one cannot be read; answers 0, or 2 when one could not. */
    int run(List<String> files) {
        int status = 0;
        for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
            String text = read(file);
            if (text == null) {
                status = UNREADABLE;
            } else {
                coach.check(text, WordLists.standard()).forEach(hint -> print(file, text, hint));
            }
        }
        return status;
    }

    private @Nullable String read(String file) {
        try {
            return decode(file.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(file)));
        } catch (NoSuchFileException _) {
            return refuse(file, "dit bestand is er niet");
        } catch (CharacterCodingException _) {
            return refuse(file, "dit is geen tekst in UTF-8");
        } catch (IOException | IllegalArgumentException e) {
            return refuse(file, isDirectory(file) ? "dit is een map, geen bestand" : "dit bestand is niet te lezen");
        }
    }

    private static boolean isDirectory(String file) {
        try {
            return Files.isDirectory(Path.of(file));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /** The text without its byte order mark: offsets begin after that. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private @Nullable String refuse(String file, String why) {
        err.println("weegwijzer coach: " + file + ": " + why + ".");
        return null;
    }

    private void print(String file, String text, Hint hint) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("rule", hint.rule().name());
        line.put("span", hint.span(text));
        line.put("from", hint.from());
        line.put("to", hint.to());
        line.put("why", reasons.of(hint.rule()));
        line.put("instead", hint.instead().isEmpty() ? null : hint.instead().getFirst());
        out.println(JSON.writeValueAsString(line));
    }
}
