package nl.weegwijzer.response.explained;

import java.time.Clock;
import nl.weegwijzer.afweging.AfwegingPublished;
import nl.weegwijzer.people.CurrentPerson;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what a version holds, in the transaction in which it is published. */
@Component
class Remembering {

    private final ExplainedVersions versions;
    private final CurrentPerson current;
    private final Clock clock;

    Remembering(ExplainedVersions versions, CurrentPerson current, Clock clock) {
        this.versions = versions;
        this.current = current;
        this.clock = clock;
    }

    /** First of all listeners: what others write points at it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AfwegingPublished published) {
        versions.save(new ExplainedVersion(current.organisation(), published, clock.instant()));
    }
}
