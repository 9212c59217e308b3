package nl.weegwijzer.people.traject;

import java.util.Optional;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/** Finds the traject that runs under a number, in the organisation of whoever asks. */
@Component
public class ByNumber {

    private final Trajecten trajecten;
    private final Standings standings;
    private final CurrentPerson current;

    ByNumber(Trajecten trajecten, Standings standings, CurrentPerson current) {
        this.trajecten = trajecten;
        this.standings = standings;
        this.current = current;
    }

    /** What was found; {@code inCare} when they act in it already. */
    public record Found(TrajectId traject, boolean inCare) {}

    /** Spaces and signs between the digits do not matter. */
    public Optional<Found> find(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return trajecten
                .running(current.organisation(), digits)
                .map(found -> new Found(found.id(), isInCare(found.id())));
    }

    private boolean isInCare(TrajectId traject) {
        return standings
                .of(traject, current.id())
                .filter(standing -> standing.place() != Standing.Place.OUTSIDE)
                .isPresent();
    }
}
