package nl.weegwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The bundle says by the name of a page's class what its browser loads for it: a page it does not know gets nothing. */
class BundleTest {

    @Test
    void knowsEveryPage() throws IOException {
        String imports = imports();

        assertThat(House.CLASSES.stream().filter(type -> type.isAnnotatedWith(Route.class)))
                .as("a new page, or one with another name, asks for a new bundle")
                .extracting(JavaClass::getName)
                .filteredOn(name -> !name.endsWith(".HomePage"))
                .allMatch(page -> imports.contains(BundleUtils.getChunkId(page)));
    }

    private static String imports() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            ZipEntry imports = bundle.stream()
                    .filter(file -> file.getName().matches(".*/generated-flow-imports-[^/]*\\.js"))
                    .findFirst()
                    .orElseThrow();
            return new String(bundle.getInputStream(imports).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
