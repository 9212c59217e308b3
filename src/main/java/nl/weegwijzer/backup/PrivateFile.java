package nl.weegwijzer.backup;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files that nobody but their owner reads, from their first byte on. */
final class PrivateFile {

    private PrivateFile() {}

    /** A file that is soon removed. */
    static Path make() throws IOException {
        return Files.createTempFile("weegwijzer", ".cnf", mode());
    }

    /** A file beside another, to be moved to its place when it is complete. */
    static Path beside(Path file) throws IOException {
        return Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new", mode());
    }

    private static FileAttribute<?>[] mode() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
