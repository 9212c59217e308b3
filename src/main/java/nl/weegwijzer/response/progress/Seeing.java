package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
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

    /** Notes that whoever asks has seen a version of an explanation. An earlier one than before changes nothing. */
    @ForParties
    public void sawVersion(TrajectId traject, AfwegingId afweging, int number) {
        seens.seeVersion(current.id().value(), traject.value(), afweging.value(), number);
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

    /** Whether whoever asks has ever seen any version of an explanation. */
    @ForParties
    public boolean everSaw(TrajectId traject, AfwegingId afweging) {
        return seens.ever(afweging.value(), current.id().value());
    }

    /** How far whoever asks has come in a traject. */
    @ForParties
    public SoFar soFar(TrajectId traject) {
        List<SoFarRow> rows = seens.soFar(traject.value(), current.id().value());
        Instant answers = rows.stream()
                .map(SoFarRow::answersSeenUntil)
                .filter(until -> until != null)
                .findFirst()
                .orElse(Instant.EPOCH);
        return new SoFar(answers, rows.stream().flatMap(SoFarRow::explained).toList());
    }
}
