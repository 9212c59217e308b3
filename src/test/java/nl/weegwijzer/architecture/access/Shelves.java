package nl.weegwijzer.architecture.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every column of the database that can hold words. */
@Lazy
@TestComponent
class Shelves {

    private final JdbcTemplate database;
    private final String everywhere;

    Shelves(JdbcTemplate database) {
        this.database = database;
        everywhere = database.queryForList("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext')
                    and table_name not like 'flyway%'
                """, String.class).stream()
                .map(Shelves::search)
                .collect(Collectors.joining(" union all ", "with w as (select ? as typed_words) ", ""));
    }

    /** A column in which exactly these words stand, to the last byte. */
    Optional<String> holding(String words) {
        return found(everywhere, words).stream().findFirst();
    }

    /** Whether exactly these words stand in this column. */
    boolean holds(String column, String words) {
        return !found("with w as (select ? as typed_words) " + search(column), words)
                .isEmpty();
    }

    private List<String> found(String query, String words) {
        return database.queryForList(query, String.class, words.getBytes(StandardCharsets.UTF_8));
    }

    private static String search(String column) {
        String[] place = column.split("\\.");
        return "(select '%s.%s' from `%s`, w where cast(`%s` as binary) = w.typed_words limit 1)"
                .formatted(place[0], place[1], place[0], place[1]);
    }
}
