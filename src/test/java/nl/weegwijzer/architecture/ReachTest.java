package nl.weegwijzer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the code that answers visitors can reach outside itself: nothing but the database and the sign-in provider. */
class ReachTest {

    private static final String[] COMMANDS = {"nl.weegwijzer.backup..", "nl.weegwijzer.demo.."};

    private static final Pattern ALGORITHM =
            Pattern.compile("(?:getInstance\\(|ALGORITHM = )\"([^\"]+)\"|SignatureAlgorithm\\.(\\w+)");

    @Test
    void startsNoProcessForAVisitor() {
        noClasses()
                .that()
                .resideOutsideOfPackages(COMMANDS)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .because("whatever a visitor sends must not become a command")
                .check(House.CLASSES);
    }

    @Test
    void callsTheSignInProviderAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "nl.weegwijzer.security.provider..", "nl.weegwijzer.security.health..", "nl.weegwijzer.demo..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpClient")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.web\\.client\\.Rest(Client|Template)")
                .because("nothing that a visitor sends is an address to call")
                .check(House.CLASSES);
    }

    @Test
    void opensNoFileForAVisitor() {
        noClasses()
                .that()
                .resideOutsideOfPackages(COMMANDS)
                .and()
                .doNotHaveFullyQualifiedName("nl.weegwijzer.language.CoachCommand")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.file\\.(Path|Paths|Files)|java\\.io\\.(File|FileInputStream|FileReader"
                        + "|FileOutputStream|FileWriter|RandomAccessFile)")
                .because("no path is made from what a visitor sends")
                .check(House.CLASSES);
    }

    @Test
    void usesTheAlgorithmsOfTheJdkAndFewOfThose() throws IOException {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bouncycastle..", "com.google.crypto..", "org.apache.commons.codec..")
                .because("what the JDK has is looked after")
                .check(House.CLASSES);
        assertThat(algorithms()).containsExactlyInAnyOrder("SHA-256", "HmacSHA256", "RS256");
    }

    @Test
    void startsWithNoPasswordThatEveryoneKnows() throws IOException {
        List<String> secrets = Files.readAllLines(Path.of("docker-compose.yml")).stream()
                .map(String::strip)
                .filter(line -> line.matches("\\w*(PASSWORD|SECRET|KEY)\\w*:.*"))
                .toList();

        assertThat(secrets)
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line).matches("\\w+: \\$\\{\\w+:\\?.+}"));
    }

    private static Set<String> algorithms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/demo/"))
                    .map(ReachTest::read)
                    .flatMap(code -> ALGORITHM.matcher(code).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
