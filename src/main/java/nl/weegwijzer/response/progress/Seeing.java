package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Remembers for each person how far they have seen what happened in a traject. */
@Service
public class Seeing {

    private final Seens seens;
    private final CurrentPerson current;

    Seeing(Seens seens, CurrentPerson current) {
        this.seens = seens;
        this.current = current;
    }

    /**
     * Notes that whoever asks has seen something as it was at a moment. An earlier moment changes nothing.
     *
     * @param subject what they saw: an explanation, or the traject itself for everything that was answered in it
     */
    @ForParties
    public void saw(TrajectId traject, UUID subject, Instant until) {
        seens.see(current.id().value(), subject, current.organisation().value(), traject.value(), until);
    }

    /** How far whoever asks has seen each thing of a traject; what is not there they never saw. */
    @ForParties
    public Map<UUID, Instant> until(TrajectId traject) {
        return seens.of(traject.value(), current.id().value()).stream()
                .collect(Collectors.toMap(SeenUntil::subject, SeenUntil::until));
    }
}
