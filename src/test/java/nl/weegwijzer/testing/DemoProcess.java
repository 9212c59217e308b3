package nl.weegwijzer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The demo as a process of its own, as somebody would run it, for tests that end it or what it needs. */
public final class DemoProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Weegwijzer runs at (http://localhost:\\d+)/");
    private static final Duration STARTING = Duration.ofMinutes(5);
    private static final Duration ENDING = Duration.ofMinutes(2);

    private final Process process;
    private final Path data;
    private final Path console;

    private DemoProcess(Process process, Path data, Path console) {
        this.process = process;
        this.data = data;
        this.console = console;
    }

    /** Starts on a free port and waits until it says where it runs. */
    public static DemoProcess running(Path data, String... arguments) {
        var demo = start(data, arguments);
        demo.awaitRunning();
        return demo;
    }

    /** Starts and does not wait; without a port among the arguments a free one is taken. */
    public static DemoProcess start(Path data, String... arguments) {
        try {
            var command = new ArrayList<>(hearingCtrlC());
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    "target/classes:" + Files.readString(Path.of("target", "classpath.txt")),
                    "-Dspring.profiles.active=demo",
                    "-Dserver.port=" + freePort(),
                    "nl.weegwijzer.Weegwijzer",
                    "--weegwijzer.demo.data=" + data));
            command.addAll(List.of(arguments));
            var console = Files.createTempFile("weegwijzer", ".txt");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
            return new DemoProcess(builder.start(), data, console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that was started in the background ignores Ctrl-C, and so does all that it starts, unless told otherwise. */
    private static List<String> hearingCtrlC() {
        return System.getProperty("os.name").equals("Linux") ? List.of("env", "--default-signal=INT") : List.of();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A data directory that does not exist yet, but finds MariaDB's programs already unpacked where it can. */
    public static Path freshData(String name) {
        try {
            var data = Path.of("target", "demo-data", name + "-" + System.nanoTime());
            Files.createDirectories(data);
            var unpacked = Path.of("target", "mariadb", "1", "server").toAbsolutePath();
            if (Files.isDirectory(unpacked)) {
                Files.createSymbolicLink(data.resolve("server"), unpacked);
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it runs, without a slash at the end. */
    public String url() {
        var matcher = ADDRESS.matcher(output());
        if (!matcher.find()) {
            throw new IllegalStateException("It does not run: " + output());
        }
        return matcher.group(1);
    }

    /** All it wrote on the console so far. */
    public String output() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The MariaDB processes that work on its data. */
    public List<ProcessHandle> databases() {
        var tables = data.toAbsolutePath().resolve("mariadb").toString();
        return ProcessHandle.allProcesses()
                .filter(other -> other.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(argument -> argument.equals("--datadir=" + tables)))
                .toList();
    }

    /** The number of the process that the portal itself is. */
    public long pid() {
        return process.pid();
    }

    /** Ends it as {@code kill -9} does: without a chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Ends it as Ctrl-C does. */
    public int interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return awaitExit();
    }

    /** Waits for its end and answers with its exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It does not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitRunning() {
        var end = System.nanoTime() + STARTING.toNanos();
        while (!ADDRESS.matcher(output()).find()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not start: " + output());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it and its database, however it is. */
    @Override
    public void close() {
        process.destroy();
        awaitExit();
        databases().forEach(ProcessHandle::destroyForcibly);
    }
}
