package nl.weegwijzer.afweging.checking;

import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One colleague who was asked to read along.
 *
 * @param remarks what they said about the whole; empty while they read, or when they had nothing to say
 * @param answeredAt when they said so, or null while they read
 */
public record Reading(
        PersonId reader,
        String readerName,
        PersonId askedBy,
        String askedByName,
        Instant askedAt,
        ReadingState state,
        String remarks,
        @Nullable Instant answeredAt) {

    /** As one row of a query. */
    Reading(
            UUID reader,
            String readerName,
            UUID askedBy,
            String askedByName,
            Instant askedAt,
            ReadingState state,
            String remarks,
            @Nullable Instant answeredAt) {
        this(new PersonId(reader), readerName, new PersonId(askedBy), askedByName, askedAt, state, remarks, answeredAt);
    }

    /** Whether the reader still has to say what they think. */
    public boolean waiting() {
        return state == ReadingState.ASKED;
    }

    /** Whether the reader had said what they think by then. */
    boolean answeredBy(Instant moment) {
        return answeredAt != null && !answeredAt.isAfter(moment);
    }
}
