package nl.weegwijzer.goals.scaling;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What became of every scale that was proposed; nothing yet of one that is still asked. */
interface ScaleAnswers extends Repository<ScaleAnswer, UUID> {

    ScaleAnswer save(ScaleAnswer answer);
}
