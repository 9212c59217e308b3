package nl.weegwijzer.goals;

import java.time.Instant;
import java.time.LocalDate;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.PersonId;

/** Who acts, for which side, and when. */
record Author(Side side, PersonId person, Instant at) {

    LocalDate today() {
        return LocalDate.ofInstant(at, LegalDays.ZONE);
    }
}
