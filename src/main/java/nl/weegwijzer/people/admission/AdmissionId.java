package nl.weegwijzer.people.admission;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** Identifies an admission. */
public record AdmissionId(UUID value) {

    /** Makes a new identifier. */
    public static AdmissionId create() {
        return new AdmissionId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
