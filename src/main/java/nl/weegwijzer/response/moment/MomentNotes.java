package nl.weegwijzer.response.moment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every time that a client was asked for their view, and that they would rather not say. */
interface MomentNotes extends Repository<MomentNote, UUID> {

    MomentNote save(MomentNote note);

    /** How the one who reads stands to an afweging; empty when nothing of it was published in the traject. */
    @Query("""
            select new nl.weegwijzer.response.moment.Asking(
                (select count(s) from Seen s where s.subject = v.afweging and s.person = :reader),
                (select max(n.notedAt) from MomentNote n where n.afweging = v.afweging
                    and n.moment = nl.weegwijzer.response.comparison.Moment.BEFORE_READING),
                (select max(n.notedAt) from MomentNote n where n.afweging = v.afweging
                    and n.what = nl.weegwijzer.response.moment.MomentNote.What.ASKED),
                (select max(n.notedAt) from MomentNote n where n.afweging = v.afweging
                    and n.moment = nl.weegwijzer.response.comparison.Moment.AFTER_CONVERSATION
                    and n.what = nl.weegwijzer.response.moment.MomentNote.What.SKIPPED))
            from ExplainedVersion v
            where v.traject = :traject and v.afweging = :afweging and v.number = 1
            """)
    Optional<Asking> asking(UUID reader, UUID traject, UUID afweging);
}
