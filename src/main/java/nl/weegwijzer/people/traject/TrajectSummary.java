package nl.weegwijzer.people.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * A traject as both sides see it at the top of a page: whose it is and whom to call.
 *
 * @param archivedAt when it was closed, or null while it can be changed
 */
public record TrajectSummary(
        TrajectId id,
        PersonId client,
        String clientName,
        PersonId contact,
        String contactName,
        @Nullable String contactPhone,
        String organisationName,
        LocalDate startedOn,
        @Nullable Instant archivedAt) {

    TrajectSummary(
            UUID id,
            UUID client,
            String clientName,
            UUID contact,
            String contactName,
            @Nullable String contactPhone,
            String organisationName,
            LocalDate startedOn,
            @Nullable Instant archivedAt) {
        this(
                new TrajectId(id),
                new PersonId(client),
                clientName,
                new PersonId(contact),
                contactName,
                contactPhone,
                organisationName,
                startedOn,
                archivedAt);
    }
}
