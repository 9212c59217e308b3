package nl.weegwijzer.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import tools.jackson.databind.json.JsonMapper;

/** Answers with the rows of the explanation that a path names, as JSON: the same reading and writing as its page, and nothing else. */
final class BareRows implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final DataSource database;
    private final Acting client;
    private final String traject;

    private BareRows(HttpServer server, DataSource database, Acting client, TrajectId traject) {
        this.server = server;
        this.database = database;
        this.client = client;
        this.traject = traject.toString();
    }

    static BareRows serve(DataSource database, Acting client, TrajectId traject) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        BareRows rows = new BareRows(server, database, client, traject);
        server.createContext("/", rows::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return rows;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            byte[] body = JSON.writeValueAsBytes(
                    read(connection, exchange.getRequestURI().getPath().substring(1)));
            connection.commit();
            connection.setAutoCommit(true);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private Map<String, Object> read(Connection connection, String afweging) throws SQLException {
        String person = client.personId().toString();
        Map<String, Object> rows = new LinkedHashMap<>();
        rows.put("standing", query(connection, """
                select t.organisation_id, t.client_id, t.archived_at,
                    exists (select 1 from traject_member m where m.traject_id = t.id and m.person_id = ?)
                from traject t where t.id = ?""", person, traject));
        rows.put("version", query(connection, """
                select * from explanation_version where afweging_id = ? and traject_id = ?
                order by number desc limit 1""", afweging, traject));
        update(connection, """
                insert into seen (person_id, subject, organisation_id, traject_id, seen_until)
                select ?, v.afweging_id, v.organisation_id, v.traject_id, v.published_at from explained_version v
                where v.traject_id = ? and v.afweging_id = ? and v.number = 1
                on duplicate key update seen_until = greatest(seen_until, values(seen_until))""", person, traject, afweging);
        rows.put("traject", query(connection, """
                select t.id, t.client_id, c.name as client, t.contact_id, p.name as contact, p.phone,
                    o.name as organisation, t.started_on, t.archived_at
                from traject t join person c on c.id = t.client_id join person p on p.id = t.contact_id
                    join organisation o on o.id = t.organisation_id where t.id = ?""", traject));
        rows.put("person", query(connection, "select * from person where id = ?", person));
        update(
                connection,
                "insert into access_log (id, organisation_id, traject_id, person_id, role, at, act, reason, changes, door,"
                        + " address) values (?, ?, ?, ?, 'CLIENT', ?, 'Bare.rows', 'OWN_TRAJECT', false, 'PAGE', '')",
                Identifiers.next().toString(),
                client.organisation().toString(),
                traject,
                person,
                Timestamp.from(Instant.now()));
        return rows;
    }

    private static List<Map<String, Object>> query(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = filled(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnLabel(column), found.getString(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = filled(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement filled(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }
}
