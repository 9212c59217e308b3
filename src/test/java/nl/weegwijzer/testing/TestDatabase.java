package nl.weegwijzer.testing;

import java.nio.file.Path;
import nl.weegwijzer.demo.database.Accounts;
import nl.weegwijzer.demo.database.AsApp;
import nl.weegwijzer.demo.database.AsOwner;
import nl.weegwijzer.demo.database.DataInUse;
import nl.weegwijzer.demo.database.EmbeddedMariaDb;
import nl.weegwijzer.demo.database.EmbeddedMariaDb.Beginning;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.mariadb.MariaDBContainer;

/**
 * The one MariaDB of this process: a container where a Docker engine answers, the embedded one otherwise.
 *
 * @param url address of the schema for JDBC
 * @param accounts the owner who migrates and the app that works
 */
public record TestDatabase(String url, Accounts accounts) {

    private static final String IMAGE = "mariadb:11.4";

    /** Connection details of the app's user. */
    public AsApp asApp() {
        return new AsApp(url, accounts.appPassword());
    }

    /** Connection details of the owner. */
    public AsOwner asOwner() {
        return new AsOwner(url, accounts.ownerPassword());
    }

    /** Every application context that tests keep has a pool of its own. */
    private static final String MANY_CONNECTIONS = "--max-connections=600";

    /** Started at the first call, ended with the process. */
    public static TestDatabase shared() {
        return Shared.DATABASE;
    }

    private static final class Shared {
        static final TestDatabase DATABASE =
                DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();
    }

    private static TestDatabase inContainer() {
        var accounts = new Accounts("owner", "app");
        var container = new MariaDBContainer(IMAGE)
                .withDatabaseName(Accounts.SCHEMA)
                .withCopyToContainer(Transferable.of(accounts.sql()), "/docker-entrypoint-initdb.d/accounts.sql")
                .withCommand(
                        "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci", MANY_CONNECTIONS);
        container.start();
        return new TestDatabase(container.getJdbcUrl(), accounts);
    }

    private static TestDatabase embedded() {
        for (var slot = 1; ; slot++) {
            try {
                return embedded(Path.of("target", "mariadb", String.valueOf(slot)));
            } catch (DataInUse _) {
                // Tests of another process are at work there: the next one has a directory of its own.
            }
        }
    }

    /** Nothing in a test outlives the machine, so writing to disk may wait. */
    private static TestDatabase embedded(Path directory) {
        var database = EmbeddedMariaDb.start(
                directory,
                Beginning.FRESH_SCHEMA,
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-fast-shutdown=2",
                MANY_CONNECTIONS);
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        return new TestDatabase(database.jdbcUrl(), database.accounts());
    }
}
