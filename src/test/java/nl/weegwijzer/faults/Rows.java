package nl.weegwijzer.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegwijzer.demo.database.Accounts;
import nl.weegwijzer.testing.DemoProcess;
import org.awaitility.Awaitility;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database, asked past the portal. */
final class Rows {

    private static final String PORT = "--port=";

    private final JdbcClient jdbc;

    private Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks the database of a demo, once it answers. */
    static Rows of(DemoProcess demo, Path data) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> at(url(demo), passwords(data).getProperty(Accounts.OWNER)), Rows::answers);
    }

    /** Asks the database at this address. */
    static Rows at(String url, String ownerPassword) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url);
            source.setUser(Accounts.OWNER);
            source.setPassword(ownerPassword);
            return new Rows(JdbcClient.create(source));
        } catch (java.sql.SQLException wrong) {
            throw new IllegalArgumentException(url, wrong);
        }
    }

    private static String url(DemoProcess demo) {
        String port = demo.databases().stream()
                .flatMap(process -> process.info().arguments().stream().flatMap(Stream::of))
                .filter(argument -> argument.startsWith(PORT))
                .findFirst()
                .orElseThrow()
                .substring(PORT.length());
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + Accounts.SCHEMA;
    }

    private static Properties passwords(Path data) {
        Properties kept = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            kept.load(reader);
            return kept;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean answers() {
        return jdbc.sql("select 1").query(Integer.class).single() == 1;
    }

    /** How often each of these words was kept, for words that begin so. */
    Map<String, Integer> said(String beginning) {
        Map<String, Integer> times = new HashMap<>();
        jdbc.sql("select words from response where words like concat(?, '%')")
                .param(beginning)
                .query(String.class)
                .list()
                .forEach(words -> times.merge(words, 1, Integer::sum));
        return times;
    }

    /** How many messages or goals say exactly this. */
    int kept(String words) {
        return jdbc.sql("select (select count(*) from response where words = :words)"
                        + " + (select count(*) from goal_history where title = :words)")
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    /** What stands in a field of an afweging. */
    String draft(String afweging, String field) {
        return jdbc.sql("select coalesce(json_value(words, concat('$.', ?)), '') from afweging where id = ?")
                .param(field)
                .param(afweging)
                .query(String.class)
                .single();
    }

    /** The first afweging of each traject in which somebody of this name is the client. */
    String afwegingOf(String client) {
        return jdbc.sql("select a.id from afweging a join traject t on t.id = a.traject_id"
                        + " join person p on p.id = t.client_id where p.name = ? order by a.id limit 1")
                .param(client)
                .query(String.class)
                .single();
    }

    String trajectOf(String client) {
        return jdbc.sql("select t.id from traject t join person p on p.id = t.client_id where p.name = ?")
                .param(client)
                .query(String.class)
                .single();
    }

    /** How many lines of the access log tell of this act. */
    long logged(String act) {
        return jdbc.sql("select count(*) from access_log where act = ?")
                .param(act)
                .query(Long.class)
                .single();
    }

    /** How many lines of the access log wait for their seal. */
    long unsealed() {
        return jdbc.sql("select count(*) from access_log l"
                        + " where not exists (select 1 from access_seal s where s.entry_id = l.id)")
                .query(Long.class)
                .single();
    }

    long responses() {
        return jdbc.sql("select count(*) from response").query(Long.class).single();
    }

    /** How many rows each table holds, and the checksum of them all. */
    Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        names().forEach(table -> tables.put(
                table,
                jdbc.sql("select count(*) from `" + table + "`")
                                .query(Long.class)
                                .single()
                        + " rows, checksum "
                        + jdbc.sql("checksum table `" + table + "`")
                                .query((row, _) -> row.getString("Checksum"))
                                .single()));
        return tables;
    }

    /** What the database says of the soundness of each of its tables, where that is not "OK". */
    List<String> damage() {
        return names().stream()
                .flatMap(table -> jdbc
                        .sql("check table `" + table + "` extended")
                        .query((row, _) -> row.getString("Table") + ": " + row.getString("Msg_text"))
                        .list()
                        .stream())
                .filter(line -> !line.endsWith(": OK"))
                .toList();
    }

    private List<String> names() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
    }
}
