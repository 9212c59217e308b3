package nl.weegwijzer.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a command of the launcher did, in a process of its own. */
record Commands(int status, String output) {

    /** Runs {@code backup} or {@code restore} of the database in a data directory. */
    static Commands run(Path data, String command, Path file) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        "target/classes:" + Files.readString(Path.of("target", "classpath.txt")),
                        "nl.weegwijzer.demo.backup.BackupCommand",
                        command,
                        file.toString())
                .redirectErrorStream(true);
        builder.environment().put("WEEGWIJZER_DATA", data.toString());
        builder.environment().remove("WEEGWIJZER_DB_URL");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Commands(process.waitFor(), output);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    void succeeds() {
        if (status != 0) {
            throw new IllegalStateException(output);
        }
    }

    /** Whether it said no, in one line with these words. */
    boolean isRefused(String words) {
        return status == 1 && output.lines().count() == 1 && output.contains(words);
    }
}
