package nl.weegwijzer.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB as a supervised child: when it dies it is started again on the same port, and whoever uses it goes on.
 */
public final class EmbeddedMariaDb {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DataDirectory data;
    private final Accounts accounts;
    private final int port;
    private final List<String> options;
    private volatile @Nullable MariaDbProcess process;
    private volatile boolean stopping;

    private EmbeddedMariaDb(DataDirectory data, Accounts accounts, int port, List<String> options) {
        this.data = data;
        this.accounts = accounts;
        this.port = port;
        this.options = options;
    }

    /**
     * Starts on what the directory holds and waits until it answers.
     *
     * @param directory made when absent; refused when another process works on it
     * @param beginning whether to keep what is there
     * @param options further options of mariadbd
     */
    public static EmbeddedMariaDb start(Path directory, Beginning beginning, String... options) {
        var data = DataDirectory.claim(directory);
        var endingAll = new Thread(() -> endAll(data));
        try {
            Runtime.getRuntime().addShutdownHook(endingAll);
            var database = prepare(data, beginning, options);
            database.run();
            data.writeInitFile(database.accounts.sql());
            data.writeAddress(database.jdbcUrl());
            return database;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        } finally {
            noLongerAtTheEnd(endingAll);
        }
    }

    private static void noLongerAtTheEnd(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process is ending already, and the hook does its work.
        }
    }

    private static EmbeddedMariaDb prepare(DataDirectory data, Beginning beginning, String... options) {
        endAll(data);
        if (beginning == Beginning.ANEW) {
            data.empty();
        }
        data.requireSpace();
        MariaDbServer.prepare(data);
        var accounts = data.accounts();
        data.writeInitFile((beginning == Beginning.FRESH_SCHEMA ? Accounts.clearing() : "") + accounts.sql());
        return new EmbeddedMariaDb(data, accounts, freePort(), List.of(options));
    }

    /** Also what an earlier, killed run left behind. */
    private static void endAll(DataDirectory data) {
        MariaDbProcess.endAllOn(data.tables());
        MariaDbProcess.endAllOn(data.newTables());
    }

    /** How to begin on a directory that may hold data of before. */
    public enum Beginning {
        /** Go on with what is there. */
        AS_LEFT,
        /** Keep the server's own tables, which are slow to make, and begin with an empty schema. */
        FRESH_SCHEMA,
        /** Remove all data first. */
        ANEW
    }

    /** Address of the schema for JDBC. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + Accounts.SCHEMA;
    }

    /** The two users and their passwords. */
    public Accounts accounts() {
        return accounts;
    }

    /** Stops MariaDB and lets go of the directory; a second call does nothing. */
    public void stop() {
        MariaDbProcess running;
        synchronized (this) {
            stopping = true;
            running = process;
        }
        if (running != null) {
            running.stop();
        }
        data.close();
    }

    private void run() {
        var started = startUnlessStopping();
        if (started == null) {
            return;
        }
        try {
            started.awaitReady();
        } catch (StartRefused e) {
            started.stop();
            throw e;
        }
        started.onExit()
                .thenRun(() -> Thread.ofVirtual().name("mariadb-supervisor").start(this::runAgain));
    }

    private synchronized @Nullable MariaDbProcess startUnlessStopping() {
        if (!stopping) {
            process = MariaDbProcess.start(MariaDbServer.command(data, port, options), data.log());
            return process;
        }
        return null;
    }

    private void runAgain() {
        var pause = Duration.ofMillis(100);
        while (!stopping) {
            LOG.warn("MariaDB ended unexpectedly and is started again");
            try {
                run();
                return;
            } catch (StartRefused e) {
                LOG.error("{}", e.getMessage());
            }
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
