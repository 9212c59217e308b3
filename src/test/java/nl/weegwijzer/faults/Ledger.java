package nl.weegwijzer.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which acts were acknowledged, kept outside the process under test: a line of a file each, on the disk before anybody
 * goes on.
 */
final class Ledger implements AutoCloseable {

    private static final String SAID = "said\t";
    private static final String DRAFTED = "drafted\t";

    private final Path file;
    private final FileChannel channel;

    private Ledger(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Begins with an empty file. */
    static Ledger of(String fault) {
        try {
            Path file = Files.createDirectories(Path.of("target", "faults")).resolve(fault + "-acknowledged.txt");
            return new Ledger(
                    file,
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** These words were said, and the portal confirmed that it has them. */
    void said(String words) {
        add(SAID + words);
    }

    /** This writing of a draft was saved, and the portal confirmed it. */
    void drafted(String draft, int writing) {
        add(DRAFTED + draft + "\t" + writing);
    }

    /** All that was said, in the order of the acknowledgements. */
    List<String> said() {
        return lines(SAID);
    }

    /** The last writing of each draft that was confirmed. */
    Map<String, Integer> drafted() {
        Map<String, Integer> last = new TreeMap<>();
        lines(DRAFTED).forEach(line -> {
            String[] parts = line.split("\t", -1);
            last.merge(parts[0], Integer.valueOf(parts[1]), Math::max);
        });
        return last;
    }

    /** How many acts were acknowledged. */
    long acts() {
        return said().size() + lines(DRAFTED).size();
    }

    private List<String> lines(String kind) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(kind))
                    .map(line -> line.substring(kind.length()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized void add(String line) {
        try {
            channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
