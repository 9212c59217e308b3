package nl.weegwijzer.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.apache.commons.io.FileUtils;

/** The directory that keeps everything of one embedded database, claimed by one process at a time. */
final class DataDirectory implements AutoCloseable {

    private static final long MEGABYTE = 1024 * 1024L;
    private static final long NEEDED_FIRST = 700 * MEGABYTE;
    private static final long NEEDED_LATER = 64 * MEGABYTE;

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory claim(Path directory) {
        try {
            var root = Files.createDirectories(directory.toAbsolutePath()).toRealPath();
            if (posix(root)) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            var channel = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            if (!locked(channel)) {
                channel.close();
                throw new DataInUse(directory);
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new StartRefused("The data directory " + directory + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    Path server() {
        return root.resolve("server");
    }

    Path tables() {
        return root.resolve("mariadb");
    }

    /** Where tables are made, before they are moved to their place. */
    Path newTables() {
        return root.resolve("mariadb.new");
    }

    /** Where the programs are unpacked, before they are moved to their place. */
    Path newServer() {
        return root.resolve("server.new");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path initFile() {
        return root.resolve("init.sql");
    }

    Path pidFile() {
        return root.resolve("mariadb.pid");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    /** Refuses before anything is touched: MariaDB on a full disk waits for ever instead of saying so. */
    void requireSpace() {
        requireSpace(Files.isDirectory(tables()) ? NEEDED_LATER : NEEDED_FIRST);
    }

    void requireSpace(long needed) {
        var free = root.toFile().getUsableSpace();
        if (free < needed) {
            throw new StartRefused("The disk that holds %s is full: %d MB free, at least %d MB needed."
                    .formatted(root, free / MEGABYTE, needed / MEGABYTE));
        }
    }

    /** Takes away what the database holds; what others put in the directory stays. */
    void empty() {
        try {
            FileUtils.deleteDirectory(tables().toFile());
            Files.deleteIfExists(passwords());
        } catch (IOException e) {
            throw new StartRefused("The data in " + root + " cannot be removed: " + e.getMessage(), e);
        }
    }

    Accounts accounts() {
        var kept = new Properties();
        try {
            if (Files.exists(passwords())) {
                try (var reader = Files.newBufferedReader(passwords())) {
                    kept.load(reader);
                }
            }
            var owner = kept.getProperty(Accounts.OWNER, randomPassword());
            var app = kept.getProperty(Accounts.APP, randomPassword());
            writeForOwnerOnly(passwords(), "owner=%s%napp=%s%n".formatted(owner, app));
            return new Accounts(owner, app);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    void writeInitFile(String sql) {
        try {
            writeForOwnerOnly(initFile(), sql);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Says where the database answers, so that a command beside the portal can reach it. */
    void writeAddress(String url) {
        try {
            writeForOwnerOnly(root.resolve("address"), url);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private StartRefused cannotWrite(IOException e) {
        return new StartRefused("The data directory " + root + " cannot be written: " + e.getMessage(), e);
    }

    private Path passwords() {
        return root.resolve("passwords.properties");
    }

    private static String randomPassword() {
        var bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Written beside and then moved, so that a full disk never leaves half a file. */
    private void writeForOwnerOnly(Path file, String text) throws IOException {
        FileAttribute<?>[] mode = posix(root)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        var beside = Files.createTempFile(root, "new", ".tmp", mode);
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
