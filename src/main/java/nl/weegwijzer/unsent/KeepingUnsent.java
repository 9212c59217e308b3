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
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paced;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps what the person of this session typed and did not send yet; nobody reads or changes that of another. What a
 * representative types is theirs, not the client's.
 *
 * <p>Words come in the place of those that were seen there, and never over others. They go when they are taken out, and
 * when they were sent and their writer saw the answer. What somebody left is dropped after {@link #DAYS} days, by a statement
 * that comes with the next new words of anybody.
 */
@Service
@RetriedWhenOvertaken
public class KeepingUnsent {

    /** How many days words are kept that nobody sends. */
    static final int DAYS = 30;

    private static final int PLACE = 200;

    private static final String ROW = "select place, words, submission, kept_at, sent_at is not null from unsent ";

    private static final String SEEN = " where person_id = ? and place = ? and kept_at = ?";

    private static final String FIRST = """
            insert ignore into unsent (words, submission, kept_at, person_id, place, organisation_id)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String OVER =
            "update unsent set words = ?, submission = ?, kept_at = ?, sent_at = null" + SEEN;

    private final JdbcClient database;
    private final CurrentPerson current;
    private final Clock clock;

    KeepingUnsent(JdbcClient database, CurrentPerson current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /** What stands in these places, in one statement; what was sent too, until its writer saw the answer. */
    @ForSignedIn
    public List<Unsent> mine(Collection<String> places) {
        return places.isEmpty()
                ? List.of()
                : database.sql(
                                ROW
                                        + "where person_id = :person and organisation_id = :organisation and place in (:places)")
                        .param("person", current.id().value())
                        .param("organisation", current.organisation().value())
                        .param("places", places)
                        .query(KeepingUnsent::read)
                        .list();
    }

    /**
     * Keeps words over those that were seen there.
     *
     * @param seen when the words were kept that the writer has before them; null when there were none
     * @return what stands there now: these words as they were kept, or the others that nobody here saw
     * @throws nl.weegwijzer.shared.TooLong when there are more than a form takes
     */
    @ForSignedIn
    @Paced(Pace.ACTING)
    public Kept keep(String place, String words, SubmissionId submission, @Nullable Instant seen) {
        Unsent mine = new Unsent(Words.clean(place, PLACE), Words.clean(words, Words.TEXT), submission, now(), false);
        if (seen == null ? first(mine) : over(mine, seen)) {
            return new Kept(mine, false);
        }
        Optional<Unsent> there = mine(List.of(mine.place())).stream().findFirst();
        if (there.isPresent()) {
            Unsent other = there.get();
            return new Kept(other, other.sent() || !other.words().equals(mine.words()));
        }
        if (!first(mine)) {
            throw new ConcurrencyFailureException(mine.place());
        }
        return new Kept(mine, false);
    }

    private boolean first(Unsent words) {
        if (set(FIRST, words, current.organisation().value()) == 0) {
            return false;
        }
        database.sql("delete from unsent where kept_at < ?")
                .param(words.keptAt().minus(Duration.ofDays(DAYS)))
                .update();
        return true;
    }

    private boolean over(Unsent words, Instant seen) {
        return set(OVER, words, seen) == 1;
    }

    private int set(String statement, Unsent words, Object last) {
        return database.sql(statement)
                .params(
                        words.words(),
                        words.submission().value(),
                        words.keptAt(),
                        current.id().value(),
                        words.place(),
                        last)
                .update();
    }

    /**
     * Says that words were sent. They stay until they are forgotten: once their writer saw the answer.
     *
     * @return under which moment they stand now; nothing when other words stand there
     */
    @ForSignedIn
    @Paced(Pace.ACTING)
    public Optional<Instant> sent(String place, Instant seen) {
        Instant now = now();
        int sent = database.sql("update unsent set sent_at = ?, kept_at = ?" + SEEN)
                .params(now, now, current.id().value(), place, seen)
                .update();
        return sent == 1 ? Optional.of(now) : Optional.empty();
    }

    /** Forgets words that were seen in a place: they were taken out, or their writer knows that they arrived. */
    @ForSignedIn
    @Paced(Pace.ACTING)
    public void forget(String place, Instant seen) {
        database.sql("delete from unsent" + SEEN)
                .params(current.id().value(), place, seen)
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Unsent read(ResultSet row, int number) throws SQLException {
        return new Unsent(
                row.getString(1),
                row.getString(2),
                new SubmissionId(row.getObject(3, UUID.class)),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean(5));
    }
}
