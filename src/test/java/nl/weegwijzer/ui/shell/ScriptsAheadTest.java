package nl.weegwijzer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ScriptsAheadTest {

    @Test
    void findsWhatAScriptImportsLater() {
        assertThat(ScriptsAhead.imported(
                        "d=(m.f||(m.f=[\"./A-x_1.js\",\"./b.css\",\"./B-2.js\"]))).map(f=[\"./C.js\"])"))
                .containsExactly("A-x_1.js", "B-2.js");
    }

    @Test
    void findsNothingInAScriptThatImportsNothing() {
        assertThat(ScriptsAhead.imported("console.log(1)")).isEmpty();
    }

    @Test
    void leavesAPageAsItIsWhenItsScriptIsNotThere() {
        Document page = Jsoup.parse("<script type=module src='./VAADIN/build/indexhtml-none.js'></script>");

        new ScriptsAhead().name(page);

        assertThat(page.select("link")).isEmpty();
    }

    /** The build may come to list its scripts in another way, and pages would be slower without anyone seeing why. */
    @Test
    void findsTheClientOfTheServerInTheFirstScriptOfTheBundle() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            List<String> imported = bundle.stream()
                    .filter(entry -> entry.getName().matches(".*/indexhtml-[^/]*\\.js"))
                    .flatMap(entry -> ScriptsAhead.imported(text(bundle, entry)).stream())
                    .toList();

            assertThat(imported).anyMatch(name -> name.startsWith("FlowClient-"));
            assertThat(imported).anyMatch(name -> name.startsWith("generated-flow-imports-"));
        }
    }

    private static String text(ZipFile bundle, ZipEntry entry) {
        try (var in = bundle.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
