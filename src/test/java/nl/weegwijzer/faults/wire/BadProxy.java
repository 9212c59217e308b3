package nl.weegwijzer.faults.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A line between somebody and the portal that is slow, and breaks when told to. */
public final class BadProxy implements AutoCloseable {

    /** How the line breaks. */
    public enum Break {
        /** The question is cut off before all of it arrives. */
        IN_QUESTION,
        /** The question arrives and the answer is cut off. */
        IN_ANSWER,
        /** The question arrives and no answer ever comes, on a line that stays open. */
        HALF_OPEN,
        /** Nothing gets through, and nobody can connect. */
        AWAY
    }

    private static final int BLOCK = 64 * 1024;

    private final ServerSocket door;
    private final int portal;
    private final int latency;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Break broken;
    private volatile int through;

    /**
     * Begins with a line that works.
     *
     * @param portal the port where the portal listens, on this machine
     * @param latency milliseconds that each piece takes, in each direction
     */
    public BadProxy(int portal, int latency) {
        this.portal = portal;
        this.latency = latency;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        threads.submit(this::accept);
    }

    /** Where to come instead of to the portal itself. */
    public String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /**
     * Breaks from now on.
     *
     * @param bytes that still get through, where the break cuts something off
     */
    public void breaks(Break how, int bytes) {
        through = bytes;
        broken = how;
        if (how == Break.AWAY) {
            hangUp();
        }
    }

    /** Works again; lines that were left open are closed. */
    public void mends() {
        broken = null;
        hangUp();
    }

    private void hangUp() {
        open.forEach(BadProxy::close);
        open.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket here = door.accept();
                if (broken == Break.AWAY) {
                    close(here);
                } else {
                    connect(here);
                }
            } catch (IOException _) {
                // Closed, or nobody there: the next one may have more luck.
            }
        }
    }

    private void connect(Socket here) throws IOException {
        Socket there = new Socket(InetAddress.getLoopbackAddress(), portal);
        open.add(here);
        open.add(there);
        threads.submit(() -> carry(here, there, Break.IN_QUESTION));
        threads.submit(() -> carry(there, here, Break.IN_ANSWER));
    }

    private void carry(Socket from, Socket to, Break cuts) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                Thread.sleep(latency);
                Break now = broken;
                if (now == cuts) {
                    out.write(block, 0, Math.min(read, through));
                    out.flush();
                    break;
                }
                if (now != Break.HALF_OPEN || cuts == Break.IN_QUESTION) {
                    out.write(block, 0, read);
                    out.flush();
                }
            }
        } catch (IOException _) {
            // One side hung up: so does the other.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is closed.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        hangUp();
        threads.shutdownNow();
    }
}
