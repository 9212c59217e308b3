package nl.weegwijzer.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A real Keycloak with our realm and the test users, in a process of its own that ends with this one.
 *
 * <p>The subject of a test user is their login, as with the demo's provider: people who are linked to the one are linked
 * to the other as soon as the issuer is the same property.
 */
public final class Keycloak implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String SECRET = "alleen-voor-tests";

    /** Ends Keycloak when the input of this script ends, which it does however the test process comes to its end. */
    private static final String TIED_TO_US = "\"$@\" </dev/null & cat >/dev/null; kill $!; wait $!";

    private final String portal;
    private final int port;
    private final Path data;
    private Process process;

    private Keycloak(String portal, int port, Path data) throws IOException {
        this.portal = portal;
        this.port = port;
        this.data = data;
        this.process = process().start();
    }

    /**
     * Starts one and waits until its realm answers: about a minute the first time, some ten seconds later on.
     *
     * @param portal the address of the portal that it will serve, such as {@code http://localhost:8080}
     */
    public static Keycloak start(String portal) {
        try {
            bring(Path.of("db/keycloak/weegwijzer-realm.json"), home());
            bring(Path.of("src/test/resources/keycloak/weegwijzer-users-0.json"), home());
            Keycloak keycloak = new Keycloak(portal, FreePort.find(), Files.createTempDirectory("keycloak"));
            keycloak.await();
            return keycloak;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it once more, where it was and with what it kept. */
    public void startAgain() {
        try {
            process = process().start();
            await();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whoever may change its people and its realm. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin("http://127.0.0.1:" + port, SECRET);
    }

    /** What it calls itself in its tokens. */
    public String issuer() {
        return "http://127.0.0.1:%d/realms/weegwijzer".formatted(port);
    }

    /** Lets the portal of a Spring test sign people in here, whatever its profile says. */
    public void describeTo(DynamicPropertyRegistry properties) {
        String endpoints = issuer() + "/protocol/openid-connect/";
        properties.add("weegwijzer.secure-cookies", () -> false);
        properties.add("weegwijzer.sign-in.issuer", this::issuer);
        properties.add("weegwijzer.sign-in.client-secret", () -> SECRET);
        properties.add("weegwijzer.sign-in.authorization-uri", () -> endpoints + "auth");
        properties.add("weegwijzer.sign-in.token-uri", () -> endpoints + "token");
        properties.add("weegwijzer.sign-in.jwk-set-uri", () -> endpoints + "certs");
        properties.add("weegwijzer.sign-in.end-session-uri", () -> endpoints + "logout");
        properties.add("weegwijzer.sign-in.roles-claim", () -> "roles");
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path home() throws IOException {
        if (!Files.isDirectory(UNPACKED)) {
            throw new IllegalStateException(
                    "No Keycloak in target/keycloak: run mvn pre-integration-test, or ./weegwijzer test");
        }
        try (Stream<Path> inside = Files.list(UNPACKED)) {
            return inside.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private static void bring(Path file, Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("data/import"));
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private ProcessBuilder process() throws IOException {
        Path home = home();
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                TIED_TO_US,
                "keycloak",
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-file",
                "--db-url=jdbc:h2:file:" + data.resolve("keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.NAME);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", SECRET);
        builder.environment().put("WEEGWIJZER_URL", portal);
        builder.environment().put("WEEGWIJZER_BACKCHANNEL_URL", portal);
        builder.environment().put("WEEGWIJZER_SIGN_IN_CLIENT_SECRET", SECRET);
        builder.redirectErrorStream(true).redirectOutput(log().toFile());
        return builder;
    }

    private void await() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("Keycloak did not start: " + log() + " says why");
            }
        }
    }

    private boolean answers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Thread.sleep(Duration.ofMillis(500));
            URI realm = URI.create(issuer() + "/.well-known/openid-configuration");
            return client.send(HttpRequest.newBuilder(realm).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Path log() {
        return Path.of("target", "keycloak.log");
    }
}
