package nl.weegwijzer.afweging.notes;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Judges how good information is: for the desk. That it was checked with the client is part of what the client reads. */
@Service
public class Judging {

    private static final Locale ANY = Locale.of("nl");

    private final QualityRows rows;
    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final Clock clock;

    Judging(QualityRows rows, Catalogue catalogue, CurrentPerson current, Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.current = current;
        this.clock = clock;
    }

    /** What the desk thinks of the information of one afweging. */
    @ForProfessional
    public Qualities of(TrajectId traject, AfwegingId afweging) {
        List<QualityRow> found = rows.of(traject.value(), afweging.value());
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return Qualities.of(found);
    }

    /** Says whether a piece of information meets a criterion. */
    @ForProfessional(changes = true)
    public void judge(TrajectId traject, AfwegingId afweging, ItemId piece, String criterionCode, Judgement answer) {
        if (catalogue.qualityCriteria(ANY).stream().noneMatch(one -> one.code().equals(criterionCode))) {
            throw new NotFound();
        }
        keep(traject, afweging, piece, criterionCode, answer.name());
    }

    /** Says where the knowledge in a piece of information comes from. */
    @ForProfessional(changes = true)
    public void comesFrom(TrajectId traject, AfwegingId afweging, ItemId piece, Knowledge source) {
        keep(traject, afweging, piece, Qualities.KNOWLEDGE, source.name());
    }

    private void keep(TrajectId traject, AfwegingId afweging, ItemId piece, String code, String answer) {
        int kept = rows.judge(
                current.id().value(), traject.value(), afweging.value(), piece.value(), code, answer, clock.instant());
        if (kept == 0) {
            throw new NotFound();
        }
    }
}
