package nl.weegwijzer.unsent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paced;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps what the person of this session typed and did not send yet; nobody reads or changes that of another. What a
 * representative types is theirs, not the client's.
 *
 * <p>Words go when they are sent or taken out. What somebody left is dropped after {@link #DAYS} days, by a statement
 * that comes with the next new words of anybody.
 */
@Service
@RetriedWhenOvertaken
public class KeepingUnsent {

    /** How many days words are kept that nobody sends. */
    static final int DAYS = 30;

    private static final int PLACE = 200;

    /** Answers 1 when these are new words, 2 or 0 when they came over others. */
    private static final String KEEP = """
            insert into unsent (person_id, place, organisation_id, words, submission, kept_at) values (?, ?, ?, ?, ?, ?)
            on duplicate key update words = values(words), submission = values(submission), kept_at = values(kept_at)
            """;

    private final JdbcClient database;
    private final CurrentPerson current;
    private final Clock clock;

    KeepingUnsent(JdbcClient database, CurrentPerson current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /** What stands in these places, in one statement. */
    @ForSignedIn
    public List<Unsent> mine(Collection<String> places) {
        return places.isEmpty()
                ? List.of()
                : database.sql("""
                                select place, words, submission, kept_at from unsent
                                where person_id = :person and organisation_id = :organisation and place in (:places)
                                """)
                        .param("person", current.id().value())
                        .param("organisation", current.organisation().value())
                        .param("places", places)
                        .query(KeepingUnsent::read)
                        .list();
    }

    /**
     * Keeps words in the place of what stood there.
     *
     * @return as they were kept
     * @throws nl.weegwijzer.shared.TooLong when there are more than a form takes
     */
    @ForSignedIn
    @Paced(Pace.ACTING)
    public Unsent keep(String place, String words, SubmissionId submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Unsent unsent = new Unsent(Words.clean(place, PLACE), Words.clean(words, Words.TEXT), submission, now);
        if (write(unsent) == 1) {
            database.sql("delete from unsent where kept_at < ?")
                    .param(now.minus(Duration.ofDays(DAYS)))
                    .update();
        }
        return unsent;
    }

    private int write(Unsent unsent) {
        return database.sql(KEEP)
                .params(
                        current.id().value(),
                        unsent.place(),
                        current.organisation().value(),
                        unsent.words(),
                        unsent.submission().value(),
                        unsent.keptAt())
                .update();
    }

    /** Forgets what stands in a place: it was sent, or taken out. */
    @ForSignedIn
    @Paced(Pace.ACTING)
    public void forget(String place) {
        database.sql("delete from unsent where person_id = ? and place = ?")
                .params(current.id().value(), place)
                .update();
    }

    private static Unsent read(ResultSet row, int number) throws SQLException {
        return new Unsent(
                row.getString(1),
                row.getString(2),
                new SubmissionId(row.getObject(3, UUID.class)),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
