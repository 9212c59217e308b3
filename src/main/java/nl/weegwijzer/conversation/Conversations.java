package nl.weegwijzer.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every talk. */
interface Conversations extends Repository<Conversation, UUID> {

    /** A line with the talk that it is of, and the name of who did it. */
    record Told(Conversation talk, TalkLine line, String by) {}

    Conversation save(Conversation conversation);

    Optional<Conversation> findByIdAndTraject(UUID id, UUID traject);

    @Query("select c.id from Conversation c where c.traject = :traject and c.submission = :submission")
    Optional<UUID> sent(UUID traject, UUID submission);

    @Query("select i from AgendaItem i where i.conversation.id = :id order by i.position")
    List<AgendaItem> items(UUID id);

    /** Everything that was done with one talk, which begins with making it; nothing when there is none. */
    @Query("""
            select new nl.weegwijzer.conversation.Conversations$Told(c, l, p.name)
            from TalkLine l join l.conversation c join Person p on p.id = l.doneBy
            where c.id = :id and c.traject = :traject order by l.ordinal
            """)
    List<Told> told(UUID traject, UUID id);

    @Query("""
            select new nl.weegwijzer.conversation.ConversationGlance(c.id, c.afweging, c.question, c.reading.state, c.reading.written,
                c.reading.clientSaw, c.reading.professionalSaw, m.startsAt, m.way, m.words)
            from Conversation c left join TalkLine m on m.conversation = c and m.ordinal = (
                select max(l.ordinal) from TalkLine l where l.conversation = c
                    and l.act = nl.weegwijzer.conversation.act.TalkAct.PLANNED)
            where c.traject = :traject order by c.id desc
            """)
    List<ConversationGlance> of(UUID traject);
}
