package nl.weegwijzer.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.e2e.FreePort;
import nl.weegwijzer.testing.DemoProcess;

/** The demo in a process of its own, always at the same address and on the same data, however often it is ended. */
final class Demo implements AutoCloseable {

    private final Path data;
    private final List<String> arguments;
    private DemoProcess process;

    private Demo(Path data, String... settings) {
        this.data = data;
        this.arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=" + FreePort.find());
        this.process = run();
    }

    /** Starts on new data, with these settings of its own. */
    static Demo fresh(String name, String... settings) {
        return on(DemoProcess.freshData(name), settings);
    }

    /** Starts on this data, with these settings of its own. */
    static Demo on(Path data, String... settings) {
        return new Demo(data, settings);
    }

    /** Starts again, after it ended. */
    void startAgain() {
        process = run();
    }

    private DemoProcess run() {
        return DemoProcess.running(data, arguments.toArray(String[]::new));
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
