package nl.weegwijzer.people.access;

import java.util.Optional;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;

/** Answers how somebody stands towards a traject. */
public interface Standings {

    /** Empty when there is no such traject. */
    Optional<Standing> of(TrajectId traject, PersonId person);
}
