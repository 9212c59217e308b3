package nl.weegwijzer.afweging.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every equal day that was noted. */
interface DecreedDays extends Repository<DecreedDay, UUID> {

    DecreedDay save(DecreedDay day);

    void delete(DecreedDay day);

    List<DecreedDay> findByOrganisationOrderByDayDesc(OrganisationId organisation);

    Optional<DecreedDay> findByOrganisationAndDay(OrganisationId organisation, LocalDate day);

    @Query("select d.day from DecreedDay d where d.organisation = :organisation and d.day between :from and :to")
    Set<LocalDate> between(OrganisationId organisation, LocalDate from, LocalDate to);
}
