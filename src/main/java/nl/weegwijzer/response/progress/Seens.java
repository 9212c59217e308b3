package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How far people have seen things. */
interface Seens extends Repository<Seen, UUID> {

    @Query("""
            select new nl.weegwijzer.response.progress.SeenUntil(s.subject, s.seenUntil)
            from Seen s where s.traject = :traject and s.person = :person
            """)
    List<SeenUntil> of(UUID traject, UUID person);

    /** In one statement, so that two tabs at once cannot meet. It only moves on. */
    @Modifying
    @Query(value = """
            insert into seen (person_id, subject, organisation_id, traject_id, seen_until)
            values (:person, :subject, :organisation, :traject, :until)
            on duplicate key update seen_until = greatest(seen_until, :until)
            """, nativeQuery = true)
    void see(UUID person, UUID subject, UUID organisation, UUID traject, Instant until);
}
