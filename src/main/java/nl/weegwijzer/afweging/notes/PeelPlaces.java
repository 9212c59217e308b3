package nl.weegwijzer.afweging.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where people left off, how they like to peel, and what they use most. */
interface PeelPlaces extends Repository<PeelPlace, PeelPlace.Key> {

    @Modifying
    @Query(value = """
            insert into peel_place (person_id, afweging_id, organisation_id, step, changed_at)
            select :person, a.id, a.organisation_id, :step, :now from afweging a
            where a.id = :afweging and a.traject_id = :traject
            on duplicate key update step = values(step), changed_at = values(changed_at)
            """, nativeQuery = true)
    int leaveOff(UUID person, UUID traject, UUID afweging, String step, Instant now);

    @Modifying
    @Query(value = """
            insert into peel_habit (person_id, organisation_id, one_step, changed_at)
            values (:person, :organisation, :oneStep, :now)
            on duplicate key update one_step = values(one_step), changed_at = values(changed_at)
            """, nativeQuery = true)
    void habit(UUID person, UUID organisation, boolean oneStep, Instant now);

    /** From the latest afwegingen alone: what somebody used years ago says little, and the cost stays the same. */
    @Query(value = """
            select f.catalogue_code
            from (select id from afweging where begun_by = :person and organisation_id = :organisation
                  order by id desc limit 50) a
                join afweging_factor f on f.afweging_id = a.id
            where f.catalogue_code is not null and not f.removed
            group by f.catalogue_code
            order by count(*) desc, f.catalogue_code
            limit 8
            """, nativeQuery = true)
    List<String> oftenUsed(UUID person, UUID organisation);
}
