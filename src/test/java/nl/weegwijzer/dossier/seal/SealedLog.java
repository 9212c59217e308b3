package nl.weegwijzer.dossier.seal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.TestDatabase;
import nl.weegwijzer.testing.Town;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** The log of one organisation, sealed, in the hands of a test and of whoever has the owner's rights. */
@TestComponent
class SealedLog {

    /** Long enough before now that every line rests. */
    private static final Duration AGO = Duration.ofHours(1);

    private final Town town;
    private final TrajectOverview trajecten;
    private final Seals seals;
    private final String key;
    private final JdbcTemplate owner;
    private String organisation = "";
    private Chaining running;
    private Instant now = Instant.EPOCH;
    private ByteArrayOutputStream printed = new ByteArrayOutputStream();

    SealedLog(Town town, TrajectOverview trajecten, Seals seals, @Value("${weegwijzer.seals.key}") String key) {
        this.town = town;
        this.trajecten = trajecten;
        this.seals = seals;
        this.key = key;
        var account = TestDatabase.shared().asOwner();
        this.running = started(key);
        this.owner = new JdbcTemplate(new SingleConnectionDataSource(
                account.getJdbcUrl(), account.getUsername(), account.getPassword(), true));
    }

    String organisation() {
        return organisation;
    }

    /** Makes another town, where as many looks are written and sealed; answers their lines in their order. */
    List<String> anew(int looks) {
        Acting administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        Acting professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        var traject = town.traject(administrator, client, professional);
        organisation = administrator.organisation().toString();
        for (int look = 0; look < looks; look++) {
            (look % 2 == 0 ? client : professional).does(() -> trajecten.one(traject));
        }
        // Looks of a while ago, so that nothing waits and what is added before them is old.
        owner.update("delete from access_log where organisation_id = ? and act <> 'TrajectOverview.one'", organisation);
        owner.update(
                "update access_log set at = at - interval ? second where organisation_id = ?",
                AGO.toSeconds(),
                organisation);
        now = Instant.now().minus(AGO).plusSeconds(60);
        running = started(key);
        goes(running);
        return owner.query(
                "select id from access_log where organisation_id = ? order by at, id",
                (row, _) -> row.getString(1),
                organisation);
    }

    /** A portal that starts now goes its first round. */
    void seal() {
        sealWith(key);
    }

    void sealWith(String someKey) {
        now = Instant.now();
        goes(started(someKey));
    }

    /** The portal that sealed the log from its beginning goes a round every five minutes, until now. */
    void goesOn() {
        Instant until = Instant.now();
        while (now.isBefore(until)) {
            now = now.plus(Duration.ofMinutes(5));
            now = now.isAfter(until) ? until : now;
            goes(running);
        }
    }

    private void goes(Chaining portal) {
        new SealingRounds(seals, portal).seal(organisation);
    }

    private Chaining started(String someKey) {
        InstantSource time = () -> now;
        return new Chaining(
                seals, SealKey.of(someKey), TransactionOperations.withoutTransaction(), time.withZone(ZoneOffset.UTC));
    }

    Verified verified(String... heads) {
        return new Verification(seals, SealKey.of(key)).of(organisation, Set.of(heads));
    }

    String head() {
        return Objects.requireNonNull(verified().head()).hash();
    }

    /** A line that the owner makes up; answers its id. */
    String add(String moment) {
        String id = Identifiers.next().toString();
        asOwner(
                "insert into access_log (id, organisation_id, traject_id, person_id, role, at, act, reason, changes, door,"
                        + " address) select ?, organisation_id, traject_id, person_id, role, " + moment
                        + ", act, reason, changes, door, address from access_log where organisation_id = ? limit 1",
                id,
                organisation);
        return id;
    }

    void asOwner(String statement, Object... values) {
        List<Object> given = new ArrayList<>(List.of(values));
        if (owner.update(statement, given.toArray()) == 0) {
            throw new IllegalStateException("nothing was touched by " + statement);
        }
    }

    /** Runs the command on the database of the tests. */
    int run(String... arguments) {
        printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var account = TestDatabase.shared().asApp();
        Map<String, String> environment = Map.of(
                "WEEGWIJZER_SEAL_KEY", key,
                "WEEGWIJZER_DB_URL", account.getJdbcUrl(),
                "WEEGWIJZER_DB_PASSWORD", account.getPassword());
        return new SealsCommand(environment, out, out).run(List.of(arguments));
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
