package nl.weegwijzer.people.traject;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands towards one traject today: all that is needed to decide on access, read at once.
 *
 * @param place whether they belong to its team, and for how long
 * @param because why they stand in, as whoever appointed them wrote; null for all others
 * @param admissions what else lets them in, each while it runs; mostly nothing
 */
public record Standing(
        OrganisationId organisation,
        PersonId client,
        @Nullable Instant archivedAt,
        Place place,
        @Nullable String because,
        List<Admission> admissions) {

    /** Where somebody stands towards the team. */
    public enum Place {
        OUTSIDE,
        MEMBER,
        STANDS_IN
    }

    /** What lets somebody in for a time; {@code because} may be empty. */
    public record Admission(Opens opens, String because) {}

    /** How a client stands towards their own traject. */
    public static Standing ofClient(OrganisationId organisation, PersonId client, @Nullable Instant archivedAt) {
        return new Standing(organisation, client, archivedAt, Place.OUTSIDE, null, List.of());
    }

    /** The first admission that opens one of these. */
    public Optional<Admission> opening(Opens... those) {
        List<Opens> wanted = List.of(those);
        return admissions.stream()
                .filter(admission -> wanted.contains(admission.opens()))
                .findFirst();
    }
}
