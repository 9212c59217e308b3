package nl.weegwijzer.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/**
 * Keeps everything of a running database in one file: one consistent moment, with the history of its migrations, what the
 * app may do, and a checksum of all of it as its last line.
 */
public final class Backup {

    static final String TITLE = "-- Weegwijzer, backup 1\n";

    private final Target target;
    private final Programs programs;

    public Backup(Target target, Programs programs) {
        this.target = target;
        this.programs = programs;
    }

    /**
     * Writes the file, which only its owner may read. It appears under its name when it is complete and on the disk.
     *
     * @return the checksum of what it holds
     * @throws BackupRefused when it is there already, cannot be written, or the database cannot be read
     */
    public String write(Path file) {
        if (Files.exists(file)) {
            throw new BackupRefused(file + " is there already, and is not written over.");
        }
        try {
            Path beside = PrivateFile.beside(file);
            try {
                String sum = fill(beside);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
                return sum;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException unwritable) {
            throw new BackupRefused(file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private String fill(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            String sum = content(out);
            out.write(Checksum.line(sum).getBytes(StandardCharsets.UTF_8));
            out.flush();
            channel.force(true);
            return sum;
        }
    }

    /** Writes all but the last line, and answers with its checksum. */
    String content(OutputStream out) throws IOException {
        DigestOutputStream digesting = new DigestOutputStream(out, Checksum.digest());
        digesting.write(TITLE.getBytes(StandardCharsets.UTF_8));
        programs.dump(target, digesting);
        for (String grant : Grants.of(target)) {
            digesting.write((grant + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    }
}
