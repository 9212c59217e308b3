package nl.weegwijzer.afweging.notes;

import java.time.Clock;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Remembers for each professional where they left off, how they like to peel, and which factors they use most. */
@Service
public class Resuming {

    private static final int LONGEST = 30;

    private final PeelPlaces places;
    private final CurrentPerson current;
    private final Clock clock;

    Resuming(PeelPlaces places, CurrentPerson current, Clock clock) {
        this.places = places;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Remembers the step at which whoever asks is now. It is about them, and changes nothing in the dossier.
     *
     * @param step its name, of at most 30 characters
     */
    @ForProfessional
    public void leaveOff(TrajectId traject, AfwegingId afweging, String step) {
        int kept = places.leaveOff(
                current.id().value(),
                traject.value(),
                afweging.value(),
                step.substring(0, Math.min(LONGEST, step.length())),
                clock.instant());
        if (kept == 0) {
            throw new NotFound();
        }
    }

    /** Remembers whether whoever asks likes one step at a time. */
    @ForAnyProfessional(changes = true)
    public void peelOneStepAtATime(boolean oneStep) {
        places.habit(current.id().value(), current.organisation().value(), oneStep, clock.instant());
    }

    /** The codes of the factors that whoever asks used most in their latest afwegingen here; at most eight. */
    @ForAnyProfessional
    public List<String> oftenUsedByMe() {
        return places.oftenUsed(current.id().value(), current.organisation().value());
    }
}
