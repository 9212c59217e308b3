package nl.weegwijzer.conversation;

import java.time.Clock;
import java.time.Instant;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.PersonId;

/** Who acts, for which side, and when. */
record Author(Side side, PersonId person, Instant at) {

    static Author of(CurrentPerson current, Clock clock) {
        Side side = current.has(Role.PROFESSIONAL) ? Side.PROFESSIONAL : Side.CLIENT;
        return new Author(side, current.id(), clock.instant());
    }
}
