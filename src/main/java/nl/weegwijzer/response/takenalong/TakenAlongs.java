package nl.weegwijzer.response.takenalong;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.response.comparison.Moment;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every answer to the three questions. */
interface TakenAlongs extends Repository<TakenAlong, UUID> {

    /** One answer as a query reads it. */
    record Row(UUID afweging, String weighed, Moment moment, OwnQuestion question, OwnAnswer answer, Instant at) {}

    TakenAlong save(TakenAlong given);

    /** How often this was sent already; empty when nothing of the afweging was published in the traject. */
    @Query("""
            select (select count(t) from TakenAlong t where t.traject = :traject and t.submission = :sending)
            from ExplainedVersion v where v.traject = :traject and v.afweging = :afweging and v.number = 1
            """)
    Optional<Long> sent(UUID traject, UUID afweging, UUID sending);

    @Query("""
            select new nl.weegwijzer.response.takenalong.TakenAlongs$Row(
                t.afweging, v.question, t.moment, t.question, t.answer, t.givenAt)
            from TakenAlong t join ExplainedVersion v on v.afweging = t.afweging and v.number = (
                select max(newest.number) from ExplainedVersion newest where newest.afweging = t.afweging)
            where t.traject = :traject and t.answer is not null
            order by t.givenAt, t.id
            """)
    List<Row> of(UUID traject);
}
