package nl.weegwijzer.demo.database;

import java.nio.file.Path;

/** Another process works on the same data. */
public final class DataInUse extends StartRefused {

    DataInUse(Path directory) {
        super("Weegwijzer is already running on the data in " + directory + ": use that one, or stop it first.");
    }
}
