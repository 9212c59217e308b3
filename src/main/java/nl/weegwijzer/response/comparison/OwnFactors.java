package nl.weegwijzer.response.comparison;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The factors that clients put on the table. */
interface OwnFactors extends Repository<OwnFactor, UUID> {

    OwnFactor save(OwnFactor factor);

    Optional<OwnFactor> findByTrajectAndAfwegingAndName(UUID traject, UUID afweging, String name);

    @Query("select o from OwnFactor o where o.traject = :traject and o.afweging = :afweging order by o.id")
    List<OwnFactor> of(UUID traject, UUID afweging);

    @Query("select count(v) > 0 from ExplainedVersion v where v.traject = :traject and v.afweging = :afweging")
    boolean explained(UUID traject, UUID afweging);
}
