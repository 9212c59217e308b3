package nl.weegwijzer.goals.scaling;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every yes to a scale. */
interface Yesses extends Repository<ScaleYes, UUID> {

    ScaleYes save(ScaleYes yes);
}
