package nl.weegwijzer.demo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on a machine with nothing but the standard commands. */
class LauncherTest {

    private static final List<String> STANDARD_COMMANDS =
            List.of("awk", "cat", "dirname", "find", "head", "id", "rm", "sed", "sh", "touch", "tr");

    @TempDir
    private Path machine = Path.of("");

    private Path bin;

    @BeforeEach
    void installStandardCommands() throws IOException {
        bin = Files.createDirectory(machine.resolve("bin"));
        for (var command : STANDARD_COMMANDS) {
            var there = Stream.of("/usr/bin", "/bin")
                    .map(directory -> Path.of(directory, command))
                    .filter(Files::exists)
                    .findFirst();
            executable(bin.resolve(command), "exec " + there.orElseThrow() + " \"$@\"");
        }
    }

    @Test
    void saysWhatToInstallWithoutAJdk() throws Exception {
        refuses("no JDK 25 found", "start");
        refuses("no JDK 25 found", "test");
        refuses("no JDK 25 found", "bench");
    }

    @Test
    void passesOverAJdkThatIsTooOld() throws Exception {
        install(jdk("17.0.15"));
        refuses("no JDK 25 found", "start");
    }

    @Test
    void saysWhatToInstallWithoutMaven() throws Exception {
        install(jdk("25.0.3"));
        refuses("no Maven found", "start");
    }

    @Test
    void refusesAMavenThatIsTooOld() throws Exception {
        install(jdk("25.0.3"));
        executable(bin.resolve("mvn"), "echo Apache Maven 3.8.6");
        refuses("Maven 3.8.6 is too old", "start");
    }

    @Test
    void saysWhatToInstallWithoutABrowser() throws Exception {
        install(jdk("25.0.3"));
        executable(bin.resolve("mvn"), "echo Apache Maven 3.10.0");
        refuses("no Chromium or Chrome found", "test");
    }

    @Test
    void refusesAPortThatIsNone() throws Exception {
        refuses("--port needs a number", "start", "--port", "http");
        refuses("--port needs a number", "start", "--port=65536");
        refuses("--port needs a number", "start", "--port");
    }

    @Test
    void refusesToKeepOrPutBackWithoutAFile() throws Exception {
        refuses("backup needs one file", "backup");
        refuses("restore needs one file", "restore", "one.sql", "two.sql");
    }

    @Test
    void explainsItselfWhenAskedNothing() throws Exception {
        var result = launch();
        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).contains("start", "test", "bench", "coach", "backup", "restore", "pictures");
    }

    private void refuses(String reason, String... arguments) throws Exception {
        var result = launch(arguments);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().lines()).singleElement().asString().startsWith("weegwijzer: " + reason);
    }

    private record Result(int exitCode, String output) {}

    private Result launch(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("/bin/sh", "weegwijzer"), Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("WEEGWIJZER_JDKS", machine.resolve("jdks").toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        return new Result(process.waitFor(), output);
    }

    private Path jdk(String version) throws IOException {
        var home = Files.createDirectories(machine.resolve("jdks").resolve("jdk-" + version));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void install(Path jdk) throws IOException {
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), "exit 0");
        executable(jdk.resolve("bin/javac"), "exit 0");
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
