package nl.weegwijzer.demo.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import nl.weegwijzer.testing.DemoProcess;
import org.junit.jupiter.api.Test;

/** What happens to somebody who runs the demo on their own machine. */
class DemoIT {

    private static final int CTRL_C = 130;

    @Test
    void refusesASecondStartAndGoesOnWhenItsDatabaseDies() throws Exception {
        var data = DemoProcess.freshData("running");
        try (var demo = DemoProcess.running(data)) {
            refuses(data, "Weegwijzer is already running on the data in");

            demo.databases().forEach(ProcessHandle::destroyForcibly);
            await().atMost(Duration.ofSeconds(60)).until(() -> demo.output().contains("is started again"));
            await().atMost(Duration.ofSeconds(60)).until(() -> answers(demo));

            assertThat(demo.interrupt()).isEqualTo(CTRL_C);
            assertThat(demo.databases()).isEmpty();
        }
    }

    @Test
    void goesOnAfterItWasKilledAndRefusesDataOfANewerVersion() throws Exception {
        var data = DemoProcess.freshData("killed");
        try (var killed = DemoProcess.running(data)) {
            killed.kill();
            assertThat(killed.databases()).hasSize(1);
        }
        try (var next = DemoProcess.running(data)) {
            assertThat(answers(next)).isTrue();
            migrateFurther(next, data);
            next.interrupt();
        }
        refuses(data, "was made by a newer version of Weegwijzer");
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refuses(
                    DemoProcess.freshData("port"),
                    "Port %d is in use".formatted(taken.getLocalPort()),
                    "--server.port=" + taken.getLocalPort());
        }
    }

    private static void refuses(Path data, String reason, String... arguments) {
        try (var refused = DemoProcess.start(data, arguments)) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output().lines())
                    .singleElement()
                    .asString()
                    .startsWith("weegwijzer: ")
                    .contains(reason);
        }
    }

    private static boolean answers(DemoProcess demo) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(demo.url() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client.send(request, BodyHandlers.ofString()).statusCode() == 200;
        }
    }

    /** Leaves what a migration of a later version would leave. */
    private static void migrateFurther(DemoProcess demo, Path data) throws IOException, SQLException {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(reader);
        }
        var port = demo.databases().getFirst().info().arguments().stream()
                .flatMap(Arrays::stream)
                .filter(argument -> argument.startsWith("--port="))
                .map(argument -> argument.substring("--port=".length()))
                .findFirst()
                .orElseThrow();
        try (var connection = DriverManager.getConnection(
                        "jdbc:mariadb://127.0.0.1:" + port + "/weegwijzer", "owner", passwords.getProperty("owner"));
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                    select max(installed_rank) + 1, '99991231.2359', 'later', 'SQL', 'later.sql', 0, 'owner', now(), 1, 1
                    from flyway_schema_history
                    """);
        }
    }
}
