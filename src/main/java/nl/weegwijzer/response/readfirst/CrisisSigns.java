package nl.weegwijzer.response.readfirst;

import java.util.List;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.springframework.data.repository.Repository;

/** What every organisation says of the signs. */
interface CrisisSigns extends Repository<CrisisSign, UUID> {

    CrisisSign save(CrisisSign sign);

    List<CrisisSign> findByOrganisation(OrganisationId organisation);
}
