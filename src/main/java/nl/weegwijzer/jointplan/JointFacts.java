package nl.weegwijzer.jointplan;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Keeps what was said and done; nothing of it is ever changed. */
@Component
class JointFacts {

    private final EntityManager entities;

    JointFacts(EntityManager entities) {
        this.entities = entities;
    }

    void keep(Contribution contribution) {
        entities.persist(contribution);
    }

    void keep(ContributionEnd end) {
        entities.persist(end);
    }

    void keep(ElementReading reading) {
        entities.persist(reading);
    }

    void keep(Belief belief) {
        entities.persist(belief);
    }
}
