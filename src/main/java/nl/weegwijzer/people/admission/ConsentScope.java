package nl.weegwijzer.people.admission;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which explanations of a traject a client opened for the chain partner who asks: within a traject, things are found by it. */
@Component
public class ConsentScope {

    private final Admissions admissions;
    private final CurrentPerson current;
    private final Clock clock;

    ConsentScope(Admissions admissions, CurrentPerson current, Clock clock) {
        this.admissions = admissions;
        this.current = current;
        this.clock = clock;
    }

    /** Tells of each explanation whether it is opened for them today. */
    public Predicate<UUID> of(TrajectId traject) {
        List<@Nullable UUID> opened = admissions.opened(current.id().value(), traject.value(), LegalDays.today(clock));
        return afweging -> opened.contains(null) || opened.contains(afweging);
    }
}
