package nl.weegwijzer.demo.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running mariadbd and what it says. */
final class MariaDbProcess {

    private static final Duration STARTING = Duration.ofSeconds(90);
    private static final Duration STOPPING = Duration.ofSeconds(30);
    private static final int LINES_KEPT = 200;

    private final Process process;
    private final Path log;
    private final CompletableFuture<Optional<String>> trouble = new CompletableFuture<>();
    private final Deque<String> lines = new ArrayDeque<>();

    private MariaDbProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static MariaDbProcess start(ProcessBuilder command, Path log) {
        try {
            var started = new MariaDbProcess(command.start(), log);
            Thread.ofPlatform().daemon().name("mariadb-log").start(started::listen);
            return started;
        } catch (IOException e) {
            throw new StartRefused("MariaDB cannot be run: " + e.getMessage(), e);
        }
    }

    /** Ends every process that works on this directory of tables, whoever started it. */
    static void endAllOn(Path tables) {
        var argument = dataArgument(tables);
        ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .anyMatch(arguments -> Arrays.asList(arguments).contains(argument)))
                .forEach(MariaDbProcess::end);
    }

    /** By this argument a process is known as one that works on these tables. */
    static String dataArgument(Path tables) {
        return "--datadir=" + tables;
    }

    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    /** Waits with a limit: a thread that waits without one is not waited for when the whole process is ended. */
    void awaitReady() {
        try {
            trouble.get(STARTING.toMillis(), TimeUnit.MILLISECONDS).ifPresent(line -> {
                throw new StartRefused(line);
            });
        } catch (InterruptedException | ExecutionException e) {
            throw new StartRefused("MariaDB did not get the time to start.", e);
        } catch (TimeoutException e) {
            throw new StartRefused(tooSlow(), e);
        }
    }

    private String tooSlow() {
        return "MariaDB did not start within %d seconds (see %s)".formatted(STARTING.toSeconds(), log);
    }

    void stop() {
        end(process.toHandle());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOPPING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException _) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private void listen() {
        try (var output = process.inputReader()) {
            Files.deleteIfExists(log);
            readLines(output);
        } catch (IOException _) {
            // A process that ends closes its output; how it ended is told below.
        }
        trouble.complete(Optional.of(whyItEnded()));
    }

    private void readLines(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            keep(line);
            if (line.contains("ready for connections")) {
                trouble.complete(Optional.empty());
            }
        }
    }

    private void keep(String line) {
        synchronized (lines) {
            lines.addLast(line);
            if (lines.size() > LINES_KEPT) {
                lines.removeFirst();
            }
        }
        try {
            Files.writeString(log, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException _) {
            // On a full disk the log has no room either; the last lines are kept above.
        }
    }

    private String whyItEnded() {
        synchronized (lines) {
            var error = lines.stream().filter(line -> line.contains("[ERROR]")).findFirst();
            return "MariaDB did not start: " + error.orElse("it ended without saying why") + " (see " + log + ")";
        }
    }
}
