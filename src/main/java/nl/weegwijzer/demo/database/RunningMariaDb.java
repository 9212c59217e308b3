package nl.weegwijzer.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * An embedded database that another process supervises.
 *
 * @param port on loopback
 * @param accounts its two users
 */
public record RunningMariaDb(int port, Accounts accounts) {

    private static final String PORT = "--port=";

    /** The one that works on what this directory holds, if any does. */
    public static Optional<RunningMariaDb> on(Path directory) {
        try {
            Path root = directory.toRealPath();
            Properties kept = new Properties();
            try (var reader = Files.newBufferedReader(root.resolve("passwords.properties"))) {
                kept.load(reader);
            }
            var accounts = new Accounts(kept.getProperty(Accounts.OWNER), kept.getProperty(Accounts.APP));
            return port(MariaDbProcess.dataArgument(root.resolve("mariadb")))
                    .map(port -> new RunningMariaDb(port, accounts));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> port(String data) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().arguments().map(Arrays::asList).stream())
                .filter(arguments -> arguments.contains(data))
                .flatMap(List::stream)
                .filter(argument -> argument.startsWith(PORT))
                .map(argument -> Integer.valueOf(argument.substring(PORT.length())))
                .findFirst();
    }

    /** Address of the schema for JDBC. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + Accounts.SCHEMA;
    }
}
