package nl.weegwijzer.demo.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import nl.weegwijzer.testing.DemoProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo on a disk that gets full; the disk is a small one in memory, which only root may mount. */
class FullDiskIT {

    private static final int BLOCK = 1024 * 1024;

    private Path disk;

    @BeforeEach
    void mountSmallDisk() throws Exception {
        disk = Files.createDirectories(Path.of("target", "small-disk")).toAbsolutePath();
        assertThat(run("mount", "-t", "tmpfs", "-o", "size=1200m", "tmpfs", disk.toString()))
                .as(
                        "Only root may mount a disk: run the tests as root, or leave this one out with -Dit.test='!FullDiskIT'")
                .isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void refusesToStartWithOneLineAndKeepsWhatItHad() throws Exception {
        var data = disk.resolve("data");
        try (var demo = DemoProcess.running(data)) {
            fill();
            demo.databases().forEach(ProcessHandle::destroyForcibly);
            await().atMost(Duration.ofSeconds(60)).until(() -> demo.output().contains("is started again"));
            demo.interrupt();
        }
        fill();
        try (var refused = DemoProcess.start(data)) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output().lines())
                    .singleElement()
                    .asString()
                    .startsWith("weegwijzer: The disk that holds")
                    .contains("is full");
        }
        Files.delete(disk.resolve("filling"));
        DemoProcess.running(data).close();
    }

    private void fill() throws IOException {
        try (var filling =
                Files.newOutputStream(disk.resolve("filling"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var block = new byte[BLOCK];
            while (disk.toFile().getUsableSpace() > 0) {
                filling.write(block, 0, (int) Math.min(BLOCK, disk.toFile().getUsableSpace()));
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
