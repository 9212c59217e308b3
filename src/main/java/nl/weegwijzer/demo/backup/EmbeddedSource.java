package nl.weegwijzer.demo.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import nl.weegwijzer.backup.Account;
import nl.weegwijzer.backup.BackupRefused;
import nl.weegwijzer.backup.Programs;
import nl.weegwijzer.backup.Target;
import nl.weegwijzer.demo.database.Accounts;
import nl.weegwijzer.demo.database.DataInUse;
import nl.weegwijzer.demo.database.EmbeddedMariaDb;
import nl.weegwijzer.demo.database.EmbeddedMariaDb.Beginning;
import nl.weegwijzer.demo.database.RunningMariaDb;

/** The database in a data directory: as it runs, or started for as long as this takes. */
final class EmbeddedSource {

    private EmbeddedSource() {}

    /** Hands over the one that is there, also while the portal works on it. */
    static <T> T toKeep(Path data, Function<Source, T> work) {
        if (!Files.isDirectory(data.resolve("mariadb"))) {
            throw new BackupRefused("There is no data in " + data + ".");
        }
        try {
            return toFill(data, work);
        } catch (DataInUse _) {
            RunningMariaDb running = RunningMariaDb.on(data)
                    .orElseThrow(
                            () -> new BackupRefused("The database in " + data + " does not answer now: try again."));
            return work.apply(source(data, running.jdbcUrl(), running.accounts()));
        }
    }

    /** Hands over one on which no portal works. */
    static <T> T toFill(Path data, Function<Source, T> work) {
        EmbeddedMariaDb database = EmbeddedMariaDb.start(data, Beginning.AS_LEFT);
        try {
            return work.apply(source(data, database.jdbcUrl(), database.accounts()));
        } finally {
            database.stop();
        }
    }

    private static Source source(Path data, String url, Accounts accounts) {
        Programs programs = Programs.in(data.toAbsolutePath().resolve("server"))
                .or(Programs::onPath)
                .orElseThrow(() -> new BackupRefused("mariadb-dump is not there: install MariaDB's client programs."));
        return new Source(
                new Target(
                        url,
                        new Account(Accounts.OWNER, accounts.ownerPassword()),
                        new Account(Accounts.APP, accounts.appPassword())),
                programs);
    }
}
