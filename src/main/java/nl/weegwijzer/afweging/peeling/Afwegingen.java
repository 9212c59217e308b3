package nl.weegwijzer.afweging.peeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every afweging. */
interface Afwegingen extends Repository<Afweging, UUID> {

    Afweging save(Afweging afweging);

    Optional<Afweging> findByIdAndTraject(UUID id, TrajectId traject);

    /** What was begun under this sending before. */
    @Query("select a.id from Afweging a where a.traject = :traject and a.submission = :sending")
    Optional<UUID> sent(TrajectId traject, UUID sending);

    List<Afweging> findByTrajectOrderByIdDesc(TrajectId traject);
}
