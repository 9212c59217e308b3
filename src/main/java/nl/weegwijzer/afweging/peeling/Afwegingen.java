package nl.weegwijzer.afweging.peeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.data.repository.Repository;

/** Every afweging. */
interface Afwegingen extends Repository<Afweging, UUID> {

    Afweging save(Afweging afweging);

    Optional<Afweging> findByIdAndTraject(UUID id, TrajectId traject);

    List<Afweging> findByTrajectOrderByIdDesc(TrajectId traject);
}
