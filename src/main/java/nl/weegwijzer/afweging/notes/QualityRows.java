package nl.weegwijzer.afweging.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What desks think of the information they used. */
interface QualityRows extends Repository<Quality, Quality.Key> {

    /** Nothing at all when there is no such afweging in the traject. */
    @Query("""
            select new nl.weegwijzer.afweging.notes.QualityRow(q.information, q.criterion, q.answer)
            from Afweging a left join Quality q on q.afweging = a.id
            where a.id = :afweging and a.trajectValue = :traject
            """)
    List<QualityRow> of(UUID traject, UUID afweging);

    /** Answers 0 when there is no such information in an afweging of the traject. */
    @Modifying
    @Query(value = """
            insert into afweging_quality
                (information_id, criterion, organisation_id, afweging_id, answer, judged_by, judged_at)
            select i.id, :criterion, i.organisation_id, i.afweging_id, :answer, :person, :now
            from afweging_information i join afweging a on a.id = i.afweging_id
            where i.id = :piece and a.id = :afweging and a.traject_id = :traject
            on duplicate key update
                answer = values(answer), judged_by = values(judged_by), judged_at = values(judged_at)
            """, nativeQuery = true)
    int judge(UUID person, UUID traject, UUID afweging, UUID piece, String criterion, String answer, Instant now);
}
