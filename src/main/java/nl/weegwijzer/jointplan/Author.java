package nl.weegwijzer.jointplan;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.OrganisationId;

/** Who acts, and when. */
record Author(OrganisationId organisation, UUID person, Instant at) {

    static Author of(CurrentPerson current, Clock clock) {
        return new Author(current.organisation(), current.id().value(), clock.instant());
    }
}
