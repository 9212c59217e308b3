package nl.weegwijzer.conversation;

import java.time.Clock;
import java.time.Instant;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.PersonId;

/** Who acts, for which side, and when. */
record Author(Side side, PersonId person, Instant at) {

    static Author of(CurrentPerson current, Clock clock) {
        Side side = Side.of(current);
        return new Author(side, current.id(), clock.instant());
    }
}
