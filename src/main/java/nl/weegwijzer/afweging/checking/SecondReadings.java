package nl.weegwijzer.afweging.checking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who was asked to read along, and when clients were told. */
interface SecondReadings extends Repository<SecondReading, UUID> {

    SecondReading save(SecondReading reading);

    Optional<SecondReading> findFirstByAfwegingAndReaderAndStateOrderById(
            UUID afweging, UUID reader, ReadingState state);

    @Query("""
            select new nl.weegwijzer.afweging.checking.Reading(
                s.reader, r.name, s.askedBy, b.name, s.askedAt, s.state, s.remarks, s.answeredAt)
            from SecondReading s join Person r on r.id = s.reader join Person b on b.id = s.askedBy
            where s.afweging = :afweging and s.traject = :traject
            order by s.id desc
            """)
    List<Reading> of(UUID traject, UUID afweging);

    /** One row when there is such an afweging in the traject. */
    @Query("""
            select new nl.weegwijzer.afweging.checking.ToldRow(a.id, t.toldOn)
            from Afweging a left join Told t on t.afweging = a.id
            where a.id = :afweging and a.trajectValue = :traject
            """)
    Optional<ToldRow> told(UUID traject, UUID afweging);

    /** When the newest version went out. */
    @Query("""
            select v.publishedAt from ExplanationVersion v
            where v.afwegingValue = :afweging and v.traject = :traject
            order by v.number desc limit 1
            """)
    Optional<Instant> newestPublished(TrajectId traject, UUID afweging);

    /** Answers 0 when there is no such afweging in the traject. */
    @Modifying
    @Query(value = """
            insert into afweging_told (afweging_id, organisation_id, told_on, noted_by, noted_at)
            select a.id, a.organisation_id, :day, :person, :now from afweging a
            where a.id = :afweging and a.traject_id = :traject
            on duplicate key update
                told_on = values(told_on), noted_by = values(noted_by), noted_at = values(noted_at)
            """, nativeQuery = true)
    int tell(UUID person, UUID traject, UUID afweging, @Nullable LocalDate day, Instant now);
}
