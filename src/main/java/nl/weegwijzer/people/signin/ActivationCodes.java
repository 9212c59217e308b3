package nl.weegwijzer.people.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The codes that were handed out. */
interface ActivationCodes extends Repository<ActivationCode, UUID> {

    ActivationCode save(ActivationCode code);

    /** Until when the code can be used that was made under this sending before. */
    @Query("select c.expiresAt from ActivationCode c where c.organisation = :organisation and c.submission = :sending")
    Optional<Instant> sent(OrganisationId organisation, UUID sending);

    /** Ends the codes of a person that nobody used. */
    @Modifying
    @Query("""
            update versioned ActivationCode code set code.expiresAt = :now
            where code.person = :person and code.organisation = :organisation
              and code.usedAt is null and code.expiresAt > :now
            """)
    void end(UUID person, OrganisationId organisation, Instant now);

    Optional<ActivationCode> findByCodeHash(String codeHash);

    /** The trajecten that somebody walks. */
    @Query("select t.id from Traject t where t.client = :client and t.organisation = :organisation")
    List<UUID> trajectenOf(UUID client, OrganisationId organisation);
}
