package nl.weegwijzer.people.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.weegwijzer.people.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts how often somebody tries a number or a code, right or wrong: guessing must not pay.
 *
 * <p>The count is a row that one holds until the try is over, so that trying many at once makes them wait for each other.
 */
@Component
class Tries {

    /** How many there are within an hour. */
    static final int AN_HOUR = 5;

    private static final String COUNT = """
            insert into number_try (person_id, since, tries) values (?, ?, 1)
            on duplicate key update
                tries = if(since <= ?, 1, tries + 1),
                since = if(since <= ?, values(since), since)
            """;

    private final JdbcClient database;
    private final CurrentPerson current;
    private final Clock clock;

    Tries(JdbcClient database, CurrentPerson current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /** @throws TooManyNumbers when there were enough within this hour */
    void once() {
        Instant now = clock.instant();
        Instant hourAgo = now.minus(Duration.ofHours(1));
        database.sql(COUNT).params(current.id().value(), now, hourAgo, hourAgo).update();
        int tries = database.sql("select tries from number_try where person_id = ?")
                .param(current.id().value())
                .query(Integer.class)
                .single();
        if (tries > AN_HOUR) {
            throw new TooManyNumbers();
        }
    }
}
