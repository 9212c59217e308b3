package nl.weegwijzer.backup;

import org.jspecify.annotations.Nullable;

/** Says in one line why a backup was not written, or not put back. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupRefused(String line) {
        this(line, null);
    }

    public BackupRefused(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
