package nl.weegwijzer.response.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.people.access.OwnTraject;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Remembers for each person how far they have seen what happened in a traject. */
@Service
public class Seeing {

    private final Seens seens;
    private final CurrentPerson current;
    private final OwnTraject own;

    Seeing(Seens seens, CurrentPerson current, OwnTraject own) {
        this.seens = seens;
        this.current = current;
        this.own = own;
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

    /** The trajecten that whoever asks walks as a client, the newest first, and how far they have come in each. */
    @ForSignedIn
    public List<SoFar> walkedByMe() {
        Map<TrajectId, List<SoFarRow>> rows = seens.walkedBy(current.id().value(), current.organisation()).stream()
                .collect(groupingBy(row -> row.traject().id(), LinkedHashMap::new, toList()));
        List<SoFar> walked = rows.values().stream().map(SoFar::of).toList();
        walked.stream().map(SoFar::traject).forEach(traject -> own.found(traject.id(), traject.archivedAt()));
        return walked;
    }
}
