package nl.weegwijzer.people.access;

import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands towards one traject: all that is needed to decide on access, in one row.
 *
 * @param member whether they belong to the team
 */
public record Standing(
        OrganisationId organisation,
        PersonId client,
        @Nullable Instant archivedAt,
        boolean member) {

    /** As a query reads it. */
    public Standing(OrganisationId organisation, UUID client, @Nullable Instant archivedAt, boolean member) {
        this(organisation, new PersonId(client), archivedAt, member);
    }
}
