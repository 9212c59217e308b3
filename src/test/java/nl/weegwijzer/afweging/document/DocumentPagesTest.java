package nl.weegwijzer.afweging.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes documents as pages of their own under target/document, to be looked at and printed. */
class DocumentPagesTest {

    private static final Path FOLDER = Path.of("target/document");

    @Test
    void writesPagesToLookAt() throws IOException {
        Files.createDirectories(FOLDER);
        Links links = new Links("#", item -> "#" + item);
        ExplanationDocument document = new ExplanationDocument();
        page("decided", document.render(Sample.decided().published(), Reader.DUTCH, links));
        page("open", document.render(Sample.open().published(), Reader.DUTCH, links));
        page("without-choice", document.render(new Sample().published(), Reader.DUTCH, links));
        page("english", document.render(Sample.decided().published(), Locale.ENGLISH, links));
        page(
                "long",
                document.render(
                        Sample.saying("Arbeidsongeschiktheidsverzekeringsmaatschappij".repeat(4))
                                .published(),
                        Reader.DUTCH,
                        links));
    }

    private static void page(String name, String document) throws IOException {
        Files.writeString(FOLDER.resolve(name + ".html"), """
                <!doctype html><html lang="nl"><head><meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/><title>%s</title>
                <link rel="stylesheet" href="../../frontend/styles.css"/>
                <body style="margin:0 auto;max-width:64rem;padding:1rem;background:var(--weegwijzer-color-paper)">
                %s
                </body></html>
                """.formatted(name, document));
    }
}
