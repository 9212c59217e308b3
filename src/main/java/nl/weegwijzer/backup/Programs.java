package nl.weegwijzer.backup;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the programs of MariaDB are.
 *
 * @param dump {@code mariadb-dump}
 * @param client {@code mariadb}
 * @param libraries what they need beside them, or null when the machine has it
 */
public record Programs(Path dump, Path client, @Nullable Path libraries) {

    /** All in one transaction, in an order that follows from the rows alone: the same rows give the same file. */
    private static final List<String> HOW = List.of(
            "--single-transaction",
            "--skip-lock-tables",
            "--order-by-primary",
            "--hex-blob",
            "--no-tablespaces",
            "--routines",
            "--events",
            "--skip-comments",
            "--skip-dump-date",
            "--default-character-set=utf8mb4");

    /** Those that the machine finds by name. */
    public static Optional<Programs> onPath() {
        List<Path> places = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .map(Path::of)
                .toList();
        return there(places, null);
    }

    /** Those of the embedded database, unpacked in this directory. */
    public static Optional<Programs> in(Path server) {
        return there(List.of(server.resolve("bin")), server.resolve("libs"));
    }

    private static Optional<Programs> there(List<Path> places, @Nullable Path libraries) {
        return places.stream()
                .filter(place ->
                        Stream.of("mariadb-dump", "mariadb").map(place::resolve).allMatch(Files::isExecutable))
                .findFirst()
                .map(place -> new Programs(place.resolve("mariadb-dump"), place.resolve("mariadb"), libraries));
    }

    /** Writes everything of the schema as statements. */
    void dump(Target target, OutputStream out) throws IOException {
        with(target, settings -> {
            List<String> command = new ArrayList<>(List.of(dump.toString(), settings));
            command.addAll(HOW);
            command.add(target.schema());
            Process process = builder(command).start();
            process.getInputStream().transferTo(out);
            finish(process);
        });
    }

    /** Runs all statements of a file. */
    void run(Target target, Path statements) throws IOException {
        with(
                target,
                settings -> finish(builder(List.of(
                                client.toString(), settings, "--default-character-set=utf8mb4", target.schema()))
                        .redirectInput(statements.toFile())
                        .redirectOutput(Redirect.DISCARD)
                        .start()));
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        if (libraries != null) {
            builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
            builder.environment().put("DYLD_LIBRARY_PATH", libraries.toString());
        }
        return builder;
    }

    private static void finish(Process process) throws IOException {
        try {
            List<String> trouble = process.errorReader().readAllLines();
            if (process.waitFor() != 0) {
                throw new BackupRefused(
                        trouble.isEmpty() ? "MariaDB's program ended without saying why" : trouble.getLast());
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new BackupRefused("This was broken off.", stopped);
        }
    }

    /** The settings stand in a file that only its owner reads, and only for as long as the program runs. */
    private static void with(Target target, Running running) throws IOException {
        Path settings = PrivateFile.make();
        try {
            Files.writeString(settings, target.clientSettings());
            running.run("--defaults-extra-file=" + settings);
        } finally {
            Files.deleteIfExists(settings);
        }
    }

    /** What runs with these settings. */
    private interface Running {
        void run(String settings) throws IOException;
    }
}
