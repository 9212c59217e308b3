package nl.weegwijzer.afweging.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What professionals answered to themselves. */
interface NoteRows extends Repository<Note, Note.Key> {

    /** Nothing at all when there is no such afweging in the traject. */
    @Query("""
            select new nl.weegwijzer.afweging.notes.NoteRow(
                n.subject, n.words, n.answer, coalesce(h.oneStep, false), p.step)
            from Afweging a left join Note n on n.afweging = a.id and n.person = :person
                left join PeelPlace p on p.afweging = a.id and p.person = :person
                left join PeelHabit h on h.person = :person
            where a.id = :afweging and a.trajectValue = :traject
            """)
    List<NoteRow> of(UUID person, UUID traject, UUID afweging);

    /** Whether a factor lies in an afweging of the traject. */
    @Query("""
            select count(f) > 0 from FactorItem f join f.afweging a
            where f.id = :factor and a.id = :afweging and a.trajectValue = :traject
            """)
    boolean weighs(UUID traject, UUID afweging, UUID factor);

    /** Makes the place of an answer and holds on to it; answers 0 when there is no such afweging in the traject. */
    @Modifying
    @Query(value = """
            insert into afweging_note (afweging_id, person_id, subject, organisation_id, words, changed_at)
            select a.id, :person, :subject, a.organisation_id, '', :now from afweging a
            where a.id = :afweging and a.traject_id = :traject
            on duplicate key update changed_at = values(changed_at)
            """, nativeQuery = true)
    int begin(UUID person, UUID traject, UUID afweging, String subject, Instant now);

    /** What stands there now, whatever the transaction saw when it began. */
    @Query(value = """
            select words from afweging_note
            where afweging_id = :afweging and person_id = :person and subject = :subject
            for update
            """, nativeQuery = true)
    String standing(UUID person, UUID afweging, String subject);

    /** Puts words in a place that is held. */
    @Modifying
    @Query("""
            update Note n set n.words = :words, n.changedAt = :now
            where n.afweging = :afweging and n.person = :person and n.subject = :subject
            """)
    void write(UUID person, UUID afweging, String subject, String words, Instant now);

    /** Chooses an answer, in one statement; answers 0 when there is no such afweging in the traject. */
    @Modifying
    @Query(value = """
            insert into afweging_note (afweging_id, person_id, subject, organisation_id, words, answer, changed_at)
            select a.id, :person, :subject, a.organisation_id, '', :answer, :now from afweging a
            where a.id = :afweging and a.traject_id = :traject
            on duplicate key update answer = values(answer), changed_at = values(changed_at)
            """, nativeQuery = true)
    int answer(UUID person, UUID traject, UUID afweging, String subject, String answer, Instant now);
}
