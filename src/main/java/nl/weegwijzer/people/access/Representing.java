package nl.weegwijzer.people.access;

import java.util.Optional;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.people.traject.Standing;
import nl.weegwijzer.people.traject.Standings;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/** Says for whom somebody acts who was let in to act for a client; it asks nothing that the look of this act did not read. */
@Component
public class Representing {

    private final Standings standings;
    private final CurrentPerson current;

    Representing(Standings standings, CurrentPerson current) {
        this.standings = standings;
        this.current = current;
    }

    /** The client whom they represent; empty when it is the client who acts. */
    public Optional<PersonId> client(TrajectId traject) {
        return Look.current()
                .standing(traject, current.id(), standings)
                .map(Standing::client)
                .filter(client -> !client.equals(current.id()));
    }

    /** Whether who represents the client here may write for them, or may only read. */
    public boolean mayAnswer(TrajectId traject) {
        return Look.current()
                .standing(traject, current.id(), standings)
                .flatMap(standing -> standing.opening(Opens.READING_AND_ANSWERING))
                .isPresent();
    }
}
