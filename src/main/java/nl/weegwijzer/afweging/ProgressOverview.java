package nl.weegwijzer.afweging;

import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** How far the afwegingen are, for those who write them. */
@Service
public class ProgressOverview {

    private final Afwegingen afwegingen;
    private final CurrentPerson current;

    ProgressOverview(Afwegingen afwegingen, CurrentPerson current) {
        this.afwegingen = afwegingen;
        this.current = current;
    }

    /** The trajecten in whose team they are, by the name of the client, each with its afwegingen, the last one first. */
    @ForAnyProfessional
    public List<InCare> inMyCare() {
        return afwegingen.inCareOf(current.id().value(), current.organisation());
    }

    /** Every afweging of one traject, the one begun last first. */
    @ForProfessional
    public List<Progress> of(TrajectId traject) {
        return afwegingen.progressOf(traject);
    }
}
