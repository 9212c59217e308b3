package nl.weegwijzer.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A small disk in memory that can be filled to its last byte; only root may mount one. */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 1024 * 1024;

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    /**
     * Mounts one.
     *
     * @throws IllegalStateException when this machine does not allow it
     */
    public static SmallDisk mount() throws IOException {
        Path place = Files.createDirectories(Path.of("target", "small-disk")).toAbsolutePath();
        if (!run("mount", "-t", "tmpfs", "-o", "size=1200m", "tmpfs", place.toString())) {
            throw new IllegalStateException(
                    "Only root may mount a disk: run the tests as root, or leave those with a full"
                            + " disk out with -Dit.test='!FullDiskIT,!FaultsIT'");
        }
        return new SmallDisk(place);
    }

    /** A place on it. */
    public Path resolve(String name) {
        return place.resolve(name);
    }

    /** Leaves no room. */
    public void fill() throws IOException {
        try (OutputStream filling =
                Files.newOutputStream(filling(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] block = new byte[BLOCK];
            while (place.toFile().getUsableSpace() > 0) {
                filling.write(block, 0, (int) Math.min(BLOCK, place.toFile().getUsableSpace()));
            }
        }
    }

    /** Makes room again. */
    public void clear() throws IOException {
        Files.deleteIfExists(filling());
    }

    private Path filling() {
        return place.resolve("filling");
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", place.toString());
    }
}
