package nl.weegwijzer.demo.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.weegwijzer.backup.Backup;
import nl.weegwijzer.backup.BackupRefused;
import nl.weegwijzer.backup.Programs;
import nl.weegwijzer.backup.Restore;
import nl.weegwijzer.backup.Target;
import nl.weegwijzer.demo.database.StartRefused;

/**
 * {@code ./weegwijzer backup FILE} and {@code ./weegwijzer restore FILE}: of the database that the settings name, or else
 * of the one in the data directory.
 */
public final class BackupCommand {

    private static final int REFUSED = 1;
    private static final int UNKNOWN = 2;

    private final Map<String, String> environment;
    private final Path data;
    private final PrintStream out;
    private final PrintStream err;

    BackupCommand(Map<String, String> environment, Path data, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.data = data;
        this.out = out;
        this.err = err;
    }

    static void main(String[] arguments) {
        Path data = Path.of(System.getenv().getOrDefault("WEEGWIJZER_DATA", "data"));
        System.exit(new BackupCommand(System.getenv(), data, System.out, System.err).run(List.of(arguments)));
    }

    /** Answers 0 when it is done, and otherwise says in one line why it is not. */
    int run(List<String> arguments) {
        if (arguments.size() != 2) {
            err.println("weegwijzer: backup and restore each need one file.");
            return UNKNOWN;
        }
        try {
            Path file = Path.of(arguments.getLast());
            boolean keeping = arguments.getFirst().equals("backup");
            String sum = keeping ? keep(file) : putBack(file);
            out.println((keeping ? "Kept in " : "Put back from ") + file + ", sha256 " + sum);
            return 0;
        } catch (BackupRefused | StartRefused refused) {
            err.println("weegwijzer: " + refused.getMessage());
            return REFUSED;
        }
    }

    private String keep(Path file) {
        Function<Source, String> writing = source -> new Backup(source.target(), source.programs()).write(file);
        return isNamed() ? writing.apply(named()) : EmbeddedSource.toKeep(data, writing);
    }

    private String putBack(Path file) {
        Function<Source, String> reading = source -> new Restore(source.target(), source.programs()).read(file);
        return isNamed() ? reading.apply(named()) : EmbeddedSource.toFill(data, reading);
    }

    private boolean isNamed() {
        return !environment.getOrDefault("WEEGWIJZER_DB_URL", "").isBlank();
    }

    private Source named() {
        Programs programs = Programs.onPath()
                .or(() -> Programs.in(data.toAbsolutePath().resolve("server")))
                .orElseThrow(() -> new BackupRefused(
                        "mariadb-dump and mariadb are not on the PATH: install MariaDB's client programs."));
        return new Source(Target.of(environment), programs);
    }
}
