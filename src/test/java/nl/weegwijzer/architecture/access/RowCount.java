package nl.weegwijzer.architecture.access;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How many rows there are, apart from those that tell who came by: whoever sends again comes by again. */
final class RowCount {

    private static final List<String> WHO_CAME_BY = List.of("access_log", "access_seal", "flyway_schema_history");

    private final JdbcClient database;
    private final EntityManager entities;
    private final String every;

    RowCount(ApplicationContext portal) {
        database = portal.getBean(JdbcClient.class);
        entities = portal.getBean(EntityManager.class);
        every = database
                .sql("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !WHO_CAME_BY.contains(table))
                .map(table -> "(select count(*) from `" + table + "`)")
                .collect(Collectors.joining(" + ", "select ", ""));
    }

    long all() {
        flush();
        return database.sql(every).query(Long.class).single();
    }

    /** How many more there are after an act. */
    long growth(Runnable act) {
        long before = all();
        act.run();
        return all() - before;
    }

    void flush() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
        }
    }
}
