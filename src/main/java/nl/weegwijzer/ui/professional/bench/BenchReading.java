package nl.weegwijzer.ui.professional.bench;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.Forthcoming;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what the editor shows, in one look. */
@Service
public class BenchReading {

    private final TrajectOverview trajecten;
    private final Publishing publishing;
    private final ResponseOverview responses;
    private final ComparisonOverview comparison;
    private final OwnTools own;

    BenchReading(
            TrajectOverview trajecten,
            Publishing publishing,
            ResponseOverview responses,
            ComparisonOverview comparison,
            OwnTools own) {
        this.trajecten = trajecten;
        this.publishing = publishing;
        this.responses = responses;
        this.comparison = comparison;
        this.own = own;
    }

    /** One afweging as it is now. */
    @ForProfessional
    public Bench of(TrajectId traject, AfwegingId id) {
        Forthcoming forthcoming = publishing.forthcoming(traject, id);
        return new Bench(
                trajecten.one(traject),
                forthcoming,
                said(traject, id),
                forthcoming.latest() == null
                        ? List.of()
                        : comparison.sideBySide(traject, id).rows(),
                own.of(traject, id));
    }

    /** The same again after one's own words; what others say comes as news. */
    @ForProfessional
    public Bench following(TrajectId traject, AfwegingId id, Bench before) {
        return before.with(publishing.following(traject, id, before.forthcoming()));
    }

    private List<Said> said(TrajectId traject, AfwegingId id) {
        return responses.said(traject).stream()
                .filter(one -> one.about() == null || one.about().afweging().equals(id))
                .toList();
    }
}
