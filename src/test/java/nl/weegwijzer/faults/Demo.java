package nl.weegwijzer.faults;

import java.nio.file.Path;
import nl.weegwijzer.e2e.FreePort;
import nl.weegwijzer.testing.DemoProcess;

/** The demo in a process of its own, always at the same address and on the same data, however often it is ended. */
final class Demo implements AutoCloseable {

    private final Path data;
    private final int port = FreePort.find();
    private DemoProcess process;

    private Demo(Path data) {
        this.data = data;
        this.process = run();
    }

    /** Starts on new data. */
    static Demo fresh(String name) {
        return on(DemoProcess.freshData(name));
    }

    /** Starts on this data. */
    static Demo on(Path data) {
        return new Demo(data);
    }

    /** Starts again, after it ended. */
    void startAgain() {
        process = run();
    }

    private DemoProcess run() {
        return DemoProcess.running(data, "--server.port=" + port);
    }

    DemoProcess process() {
        return process;
    }

    Path data() {
        return data;
    }

    Rows rows() {
        return Rows.of(process, data);
    }

    String url() {
        return process.url();
    }

    @Override
    public void close() {
        process.close();
    }
}
