package nl.weegwijzer.ui.client.looked;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.ui.client.ClientPageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A page about looks at moments that a test chooses. */
abstract class LookedPageTest extends ClientPageTest {

    @Autowired
    JdbcTemplate jdbc;

    /** The professional looks at the plan, each of these moments in UTC. */
    void at(String... moments) {
        for (String moment : moments) {
            row("TEAM", professional.personId().value(), moment);
        }
    }

    /** A look at the plan, as the log has it. */
    UUID row(String reason, UUID person, String moment) {
        UUID id = Identifiers.next();
        jdbc.update(
                "insert into access_log (id, organisation_id, traject_id, person_id, role, on_behalf_of, at, act, reason,"
                        + " because, changes, door, address)"
                        + " values (?, ?, ?, ?, 'PROFESSIONAL', ?, ?, 'GoalReading.of', ?, ?, false, 'PAGE', '203.0.113.7')",
                id.toString(),
                client.organisation().toString(),
                traject.toString(),
                person.toString(),
                reason.equals("MANDATE") ? client.personId().toString() : null,
                moment,
                reason,
                reason.equals("BROKEN_GLASS") ? "Spoed: <b>collega</b> ziek" : null);
        return id;
    }
}
