package nl.weegwijzer.demo.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.weegwijzer.testing.DemoProcess;
import nl.weegwijzer.testing.SmallDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo on a disk that gets full. */
class FullDiskIT {

    private SmallDisk disk;

    @BeforeEach
    void mountSmallDisk() throws Exception {
        disk = SmallDisk.mount();
    }

    @AfterEach
    void unmount() throws Exception {
        disk.close();
    }

    @Test
    void refusesToStartWithOneLineAndKeepsWhatItHad() throws Exception {
        var data = disk.resolve("data");
        try (var demo = DemoProcess.running(data)) {
            disk.fill();
            demo.databases().forEach(ProcessHandle::destroyForcibly);
            await().atMost(Duration.ofSeconds(60)).until(() -> demo.output().contains("is started again"));
            demo.interrupt();
        }
        disk.fill();
        try (var refused = DemoProcess.start(data)) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output().lines())
                    .singleElement()
                    .asString()
                    .startsWith("weegwijzer: The disk that holds")
                    .contains("is full");
        }
        disk.clear();
        DemoProcess.running(data).close();
    }
}
