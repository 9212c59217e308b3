package nl.weegwijzer.people.traject;

import java.util.Optional;
import nl.weegwijzer.people.access.Standing;
import nl.weegwijzer.people.access.Standings;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/** Reads from the trajecten how somebody stands towards one. */
@Component
class TrajectStandings implements Standings {

    private final Trajecten trajecten;

    TrajectStandings(Trajecten trajecten) {
        this.trajecten = trajecten;
    }

    @Override
    public Optional<Standing> of(TrajectId traject, PersonId person) {
        return trajecten.standing(traject.value(), person.value());
    }
}
