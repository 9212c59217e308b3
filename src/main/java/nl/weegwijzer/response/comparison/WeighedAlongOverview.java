package nl.weegwijzer.response.comparison;

import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Which explanations clients weighed along. */
@Service
public class WeighedAlongOverview {

    private final FactorViews views;
    private final CurrentPerson current;

    WeighedAlongOverview(FactorViews views, CurrentPerson current) {
        this.views = views;
        this.current = current;
    }

    /** In the trajecten in whose team they are; not in archived ones. */
    @ForAnyProfessional
    public List<WeighedAlong> inMyCare() {
        return views.weighedAlong(current.id().value(), current.organisation());
    }

    /** In one traject. */
    @ForProfessional
    public List<WeighedAlong> of(TrajectId traject) {
        return views.weighedAlong(traject.value());
    }
}
