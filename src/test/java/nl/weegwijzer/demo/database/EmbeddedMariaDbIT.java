package nl.weegwijzer.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.weegwijzer.demo.database.EmbeddedMariaDb.Beginning;
import nl.weegwijzer.testing.DemoProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedMariaDbIT {

    private static final Path DIRECTORY = DemoProcess.freshData("embedded");

    private EmbeddedMariaDb database;

    @BeforeEach
    void start() throws SQLException {
        database = EmbeddedMariaDb.start(DIRECTORY, Beginning.FRESH_SCHEMA);
        execute("create table kept (word varchar(20)); grant select on kept to app; insert into kept values ('hello')");
    }

    @AfterEach
    void stop() {
        database.stop();
        assertThat(running()).isEmpty();
    }

    @Test
    void isStartedAgainOnTheSamePortWhenItDies() {
        var url = database.jdbcUrl();
        for (var times = 0; times < 3; times++) {
            running().forEach(ProcessHandle::destroyForcibly);
            await().ignoreExceptions()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(word()).isEqualTo("hello"));
        }
        assertThat(database.jdbcUrl()).isEqualTo(url);
    }

    @Test
    void keepsItsDataBetweenStarts() throws SQLException {
        database.stop();
        database = EmbeddedMariaDb.start(DIRECTORY, Beginning.AS_LEFT);
        assertThat(word()).isEqualTo("hello");
    }

    @Test
    void beginsAnewOnlyWhenAsked() {
        database.stop();
        database = EmbeddedMariaDb.start(DIRECTORY, Beginning.ANEW);
        assertThatThrownBy(this::word).isInstanceOf(SQLException.class);
    }

    @Test
    void endsWhatAKilledRunLeftBehind() throws IOException, SQLException {
        database.stop();
        Process orphan;
        try (var data = DataDirectory.claim(DIRECTORY)) {
            orphan = MariaDbServer.command(data, 0, List.of())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
        database = EmbeddedMariaDb.start(DIRECTORY, Beginning.AS_LEFT);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(word()).isEqualTo("hello");
    }

    @Test
    void refusesASecondOneOnTheSameData() throws SQLException {
        assertThatThrownBy(() -> EmbeddedMariaDb.start(DIRECTORY, Beginning.ANEW))
                .isInstanceOf(DataInUse.class);
        assertThat(word()).isEqualTo("hello");
    }

    @Test
    void refusesBeforeItTouchesAnythingWhenTheDiskIsFull() {
        database.stop();
        try (var data = DataDirectory.claim(DIRECTORY)) {
            assertThatThrownBy(() -> data.requireSpace(Long.MAX_VALUE))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is full");
        }
    }

    @Test
    void keepsItsPasswordsToItself() throws IOException {
        for (var file : List.of("passwords.properties", "init.sql")) {
            assertThat(Files.getPosixFilePermissions(DIRECTORY.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        for (var user : List.of("root", "", Accounts.APP, Accounts.OWNER)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void letsTheAppDoOnlyWhatItWasGranted() {
        assertThatThrownBy(() -> {
                    try (var connection = asApp();
                            var statement = connection.createStatement()) {
                        statement.execute("delete from kept");
                    }
                })
                .hasMessageContaining("denied");
    }

    private String word() throws SQLException {
        try (var connection = asApp();
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection asApp() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), Accounts.APP, database.accounts().appPassword());
    }

    private void execute(String statements) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(), Accounts.OWNER, database.accounts().ownerPassword());
                var statement = connection.createStatement()) {
            for (var sql : statements.split(";", -1)) {
                statement.execute(sql);
            }
        }
    }

    private List<ProcessHandle> running() {
        var argument = "--datadir=" + DIRECTORY.toAbsolutePath().resolve("mariadb");
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .anyMatch(arguments -> Arrays.asList(arguments).contains(argument)))
                .toList();
    }
}
