package nl.weegwijzer.response.warning;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What each organisation wants; most never said. */
interface AnswerWarnings extends Repository<AnswerWarning, UUID> {

    AnswerWarning save(AnswerWarning warning);

    Optional<AnswerWarning> findById(UUID organisation);
}
