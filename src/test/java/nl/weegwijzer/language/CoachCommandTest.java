package nl.weegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoachCommandTest {

    private static final String TEXT = "Wij schreven u al. Derhalve belt u ons.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @Test
    void writesALineOfJsonForEachHint() throws IOException {
        Path file = Files.writeString(directory.resolve("brief.txt"), TEXT);

        assertThat(run("", file.toString())).isZero();

        assertThat(hints()).singleElement().satisfies(hint -> {
            assertThat(hint.propertyNames()).containsExactly("file", "rule", "span", "from", "to", "why", "instead");
            assertThat(hint.get("file").asString()).isEqualTo(file.toString());
            assertThat(hint.get("rule").asString()).isEqualTo("DIFFICULT_WORD");
            assertThat(hint.get("span").asString()).isEqualTo("Derhalve");
            assertThat(hint.get("from").asInt()).isEqualTo(TEXT.indexOf("Derhalve"));
            assertThat(hint.get("to").asInt()).isEqualTo(TEXT.indexOf(" belt"));
            assertThat(hint.get("why").asString()).isNotBlank().isNotEqualTo("Rule.DIFFICULT_WORD");
            assertThat(hint.get("instead").asString()).isEqualTo("daarom");
        });
    }

    @Test
    void countsFromAfterTheByteOrderMark() {
        assertThat(run("\ufeff" + TEXT)).isZero();

        assertThat(hints())
                .singleElement()
                .satisfies(hint -> assertThat(hint.get("from").asInt()).isEqualTo(TEXT.indexOf("Derhalve")));
    }

    @Test
    void checksTheSpellingOfALongFileToItsEnd() {
        String misspelt = IntStream.range(0, 40)
                .mapToObj(i -> "Wij sturen u een briefqx" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + ". ")
                .collect(Collectors.joining());
        String text = misspelt + "Wij bellen u morgen. ".repeat(1_000) + "Wij betaald u morgen een bedragg.";

        assertThat(run(text)).isZero();

        assertThat(hints())
                .filteredOn(hint -> hint.get("rule").asString().equals("SPELLING"))
                .extracting(hint -> hint.get("span").asString())
                .hasSizeGreaterThan(40)
                .contains("bedragg");
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Path binary = Files.write(directory.resolve("foto.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8});
        Path file = Files.writeString(directory.resolve("brief.txt"), TEXT);
        String missing = directory.resolve("weg.txt").toString();

        assertThat(run("", missing, binary.toString(), directory.toString(), file.toString()))
                .isEqualTo(2);

        assertThat(hints()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .first()
                .asString()
                .isEqualTo("weegwijzer coach: " + missing + ": dit bestand is er niet.");
    }

    /** As the launcher starts it; whatever libraries have to say goes elsewhere. */
    @Test
    void isACommandThatWritesNothingButHints() throws Exception {
        Path file = Files.writeString(directory.resolve("brief.txt"), "Wij wordden blij. " + TEXT);
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CoachCommand.class.getName(),
                        file.toString(),
                        directory.resolve("weg.txt").toString())
                .redirectError(directory.resolve("fouten").toFile())
                .start();
        command.getOutputStream().close();
        command.getInputStream().transferTo(out);

        assertThat(command.waitFor()).isEqualTo(2);
        assertThat(hints())
                .extracting(hint -> hint.get("rule").asString())
                .containsExactly("SPELLING", "DIFFICULT_WORD");
        assertThat(directory.resolve("fouten")).content().hasLineCount(1).endsWith(": dit bestand is er niet.\n");
    }

    private int run(String in, String... files) {
        return new CoachCommand(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(files));
    }

    private List<JsonNode> hints() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
