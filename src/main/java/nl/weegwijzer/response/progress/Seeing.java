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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Remembers for each person how far they have seen what happened in a traject. */
@Service
public class Seeing {

    /**
     * Until the moment at which a version was published; nothing when there is none in the traject. Past the entities:
     * at every reading of an explanation a modifying query of Hibernate costs more than any other of its page.
     */
    private static final String SAW_VERSION = """
            insert into seen (person_id, subject, organisation_id, traject_id, seen_until)
            select ?, v.afweging_id, v.organisation_id, v.traject_id, v.published_at
            from explained_version v
            where v.traject_id = ? and v.afweging_id = ? and v.number = ?
            on duplicate key update seen_until = greatest(seen_until, values(seen_until))
            """;

    private final JdbcClient database;
    private final Seens seens;
    private final CurrentPerson current;
    private final OwnTraject own;

    Seeing(JdbcClient database, Seens seens, CurrentPerson current, OwnTraject own) {
        this.database = database;
        this.seens = seens;
        this.current = current;
        this.own = own;
    }

    /** Notes that whoever asks has seen a version of an explanation. An earlier one than before changes nothing. */
    @ForParties
    public void sawVersion(TrajectId traject, AfwegingId afweging, int number) {
        database.sql(SAW_VERSION)
                .params(current.id().value(), traject.value(), afweging.value(), number)
                .update();
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
