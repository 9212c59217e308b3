package nl.weegwijzer.demo.database;

import org.jspecify.annotations.Nullable;

/** Says in one line why the portal does not start, and what to do about it. */
public class StartRefused extends RuntimeException {

    StartRefused(String line) {
        this(line, null);
    }

    StartRefused(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
