package nl.weegwijzer.kader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every kader of every organisation. */
interface Kaders extends Repository<Kader, UUID> {

    Kader save(Kader kader);

    /** What was made under this sending before. */
    @Query("select k.id from Kader k where k.organisation = :organisation and k.submission = :sending")
    Optional<UUID> sent(OrganisationId organisation, UUID sending);

    @Query("select k from Kader k join fetch k.editions where k.organisation = :organisation")
    List<Kader> of(OrganisationId organisation);

    @Query("select k from Kader k join fetch k.editions where k.id = :id and k.organisation = :organisation")
    Optional<Kader> find(UUID id, OrganisationId organisation);

    @Query("select e from KaderEdition e join fetch e.kader where e.id in :ids and e.organisation = :organisation")
    List<KaderEdition> editions(Collection<UUID> ids, OrganisationId organisation);
}
