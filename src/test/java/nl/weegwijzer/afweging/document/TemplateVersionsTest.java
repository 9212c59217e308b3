package nl.weegwijzer.afweging.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.weegwijzer.afweging.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published stays word for word the same: a released template never changes. */
class TemplateVersionsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources", ExplanationDocument.FOLDER);

    /** Stands for the template that is yet to come; only tests have it. */
    private static final int LATER = 999;

    @Test
    void keepsTemplate1AsItWasReleased() throws IOException {
        assertThat(fingerprint(TEMPLATES.resolve("1")))
                .as("Template 1 is released. To change what explanations look like, add template 2 beside it.")
                .isEqualTo("c7a1a142d376f6abf94d144bc60be5c454f0d8b388ef0a213f0e062aa36f9054");
    }

    @Test
    void keepsTemplate2AsItWasReleased() throws IOException {
        assertThat(fingerprint(TEMPLATES.resolve("2")))
                .as("Template 2 is released. To change what explanations look like, add template 3 beside it.")
                .isEqualTo("8aca7d16f2ab099521392da448c9632fe98c7c321656def54b2376fd25a10998");
    }

    @Test
    void keepsTemplate3AsItWasReleased() throws IOException {
        assertThat(fingerprint(TEMPLATES.resolve("3")))
                .as("Template 3 is released. To change what explanations look like, add template 4 beside it.")
                .isEqualTo("5e6db5c7f850f4249e148697f63698517f91fe5b3bd8f76849568fad049b2605");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void readsVersion3WordForWordTheSame(String language) throws IOException {
        assertThat(Reader.reads(Sample.full(), Locale.of(language), Reader.LINKS)
                        .words())
                .isEqualToIgnoringNewLines(released("3-" + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void readsVersion2WordForWordTheSame(String language) throws IOException {
        assertThat(Reader.reads(Sample.ofTemplate2(), Locale.of(language), Reader.LINKS)
                        .words())
                .isEqualToIgnoringNewLines(released("2-" + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void readsVersion1WordForWordTheSameBesideALaterTemplate(String language) throws IOException {
        Sample later = Sample.decided();
        later.template = LATER;

        assertThat(Reader.reads(later, Locale.of(language), Reader.LINKS).words())
                .containsAnyOf("Een latere uitleg", "A later explanation");
        Sample first = Sample.decided();
        first.template = 1;
        assertThat(Reader.reads(first, Locale.of(language), Reader.LINKS).words())
                .isEqualToIgnoringNewLines(released("1-" + language + ".txt"));
    }

    @Test
    void publishesWithATemplateThatExists() {
        assertThat(TEMPLATES.resolve(Integer.toString(Explanation.CURRENT_TEMPLATE)))
                .isDirectory();
        assertThat(TEMPLATES.resolve(Integer.toString(Explanation.CURRENT_TEMPLATE + 1)))
                .doesNotExist();
    }

    private static String released(String words) throws IOException {
        return Files.readString(Path.of("src/test/resources/explanation", words));
    }

    private static String fingerprint(Path folder) throws IOException {
        MessageDigest digest = digest();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
