package nl.weegwijzer.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Puts back what a {@link Backup} kept, into an empty database only, and reads it all again to see that it is the same. */
public final class Restore {

    private final Target target;
    private final Programs programs;

    public Restore(Target target, Programs programs) {
        this.target = target;
        this.programs = programs;
    }

    /**
     * Puts everything back.
     *
     * @return the checksum that file and database have in common
     * @throws BackupRefused when the file is not whole, the database is not empty, or what was put back reads differently
     */
    public String read(Path file) {
        try {
            String sum = Checksum.of(file);
            requireBothUsers();
            requireEmpty();
            putBack(file);
            requireSame(file, sum);
            return sum;
        } catch (IOException unreadable) {
            throw new BackupRefused(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private void putBack(Path file) throws IOException {
        programs.run(target, file);
        try (Stream<String> lines = Files.lines(file)) {
            Grants.give(target, lines);
        }
    }

    private void requireSame(Path file, String sum) throws IOException {
        String now = new Backup(target, programs).content(OutputStream.nullOutputStream());
        if (!now.equals(sum)) {
            throw new BackupRefused("What was put back does not read as " + file + " does: do not use it.");
        }
    }

    private void requireBothUsers() throws IOException {
        try (Connection owner = target.connectOwner();
                Connection app = target.connectApp()) {
            if (owner.isClosed() || app.isClosed()) {
                throw new IOException("the database closed the connection");
            }
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private void requireEmpty() throws IOException {
        try (Connection owner = target.connectOwner();
                PreparedStatement tables = owner.prepareStatement(
                        "select count(*) from information_schema.tables where table_schema = ?")) {
            tables.setString(1, target.schema());
            try (var rows = tables.executeQuery()) {
                if (rows.next() && rows.getInt(1) > 0) {
                    throw new BackupRefused("The database holds %d tables: a backup is put back into an empty one only."
                            .formatted(rows.getInt(1)));
                }
            }
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }
}
