package nl.weegwijzer.afweging.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was done before an afweging goes out.
 *
 * @param toldOn the day on which the client heard it from a person, or null when that was not noted
 * @param readings who was asked to read along, the latest first
 */
public record BeforeOut(@Nullable LocalDate toldOn, List<Reading> readings) {

    /** Whether this colleague was asked and did not answer yet. */
    public boolean waitsFor(PersonId colleague) {
        return readings.stream()
                .anyMatch(reading -> reading.waiting() && reading.reader().equals(colleague));
    }

    /** Who asked this colleague last; empty when nobody did. */
    public Optional<PersonId> whoAsked(PersonId colleague) {
        return readings.stream()
                .filter(reading -> reading.reader().equals(colleague))
                .map(Reading::askedBy)
                .findFirst();
    }
}
