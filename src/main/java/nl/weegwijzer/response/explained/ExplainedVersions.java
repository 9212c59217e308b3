package nl.weegwijzer.response.explained;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every version that was published. Other parts of this module join it in their own queries. */
interface ExplainedVersions extends Repository<ExplainedVersion, UUID> {

    ExplainedVersion save(ExplainedVersion version);
}
