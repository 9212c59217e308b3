package nl.weegwijzer.architecture;

import nl.weegwijzer.Weegwijzer;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Weegwijzer.class);

    @Test
    void dependOnlyOnWhatTheirPackageSays() {
        modules.verify();
    }

    /** In {@code target/spring-modulith-docs}. */
    @Test
    void areDrawn() {
        new Documenter(modules).writeDocumentation();
    }
}
