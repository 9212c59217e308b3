package nl.weegwijzer.response.comparison;

import java.time.Clock;
import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingPublished;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.response.comparison.FactorView.Given;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how each factor was weighed, in the transaction in which the version is published. */
@Component
class Weighed {

    private final FactorViews views;
    private final CurrentPerson current;
    private final Clock clock;

    Weighed(FactorViews views, CurrentPerson current, Clock clock) {
        this.views = views;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AfwegingPublished published) {
        Instant now = clock.instant();
        views.saveAll(published.explanation().factors().stream()
                .map(factor -> FactorView.weighed(given(published, factor, now), factor.weight()))
                .toList());
    }

    private Given given(AfwegingPublished published, Explanation.Factor factor, Instant now) {
        return new Given(
                current.organisation(),
                published.traject(),
                published.afweging(),
                published.explanation().number(),
                factor.id(),
                current.id(),
                now);
    }
}
