package nl.weegwijzer.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.act.TalkWay;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every talk. */
interface Conversations extends Repository<Conversation, UUID> {

    /** A line with the talk that it is of, and the name of who did it. */
    record Told(Conversation talk, TalkLine line, String by) {}

    /** A talk of a traject, or none, with how much waits there to be confirmed. */
    record Coming(
            long toConfirm,
            @Nullable UUID id,
            @Nullable UUID afweging,
            @Nullable String question,
            @Nullable TalkState state,
            @Nullable Integer written,
            @Nullable Integer clientSaw,
            @Nullable Integer professionalSaw,
            @Nullable Instant startsAt,
            @Nullable TalkWay way,
            @Nullable String place) {

        Stream<ConversationGlance> talk() {
            return id == null || question == null || state == null
                    ? Stream.empty()
                    : Stream.of(new ConversationGlance(
                            id, afweging, question, state, written, clientSaw, professionalSaw, startsAt, way, place));
        }
    }

    Conversation save(Conversation conversation);

    Optional<Conversation> findByIdAndTraject(UUID id, UUID traject);

    @Query("select c.id from Conversation c where c.traject = :traject and c.submission = :submission")
    Optional<UUID> sent(UUID traject, UUID submission);

    @Query("select i from AgendaItem i where i.conversation.id = :id order by i.position")
    List<AgendaItem> items(UUID id);

    /** What somebody brought to talks that were called off, and what did not come on another agenda since. */
    @Query("""
            select i from AgendaItem i join fetch i.conversation c
            where c.traject = :traject and c.reading.state = nl.weegwijzer.conversation.act.TalkState.CALLED_OFF
                and i.addedBySide is not null and not exists (
                    select 1 from AgendaItem again where again.conversation.traject = :traject and again.about = i.id)
            order by c.id, i.position
            """)
    List<AgendaItem> broughtInVain(UUID traject);

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

    /** The talks of one traject, the newest first; one row without a talk when there is none. */
    @Query("""
            select new nl.weegwijzer.conversation.Conversations$Coming(
                (select count(e) from AssistedEntry e where e.traject = t.id and not exists (
                    select 1 from AssistedVerdict v where v.entry = e.id)),
                c.id, c.afweging, c.question, c.reading.state, c.reading.written,
                c.reading.clientSaw, c.reading.professionalSaw, m.startsAt, m.way, m.words)
            from Traject t left join Conversation c on c.traject = t.id
                left join TalkLine m on m.conversation = c and m.ordinal = (
                    select max(l.ordinal) from TalkLine l where l.conversation = c
                        and l.act = nl.weegwijzer.conversation.act.TalkAct.PLANNED)
            where t.id = :traject order by c.id desc
            """)
    List<Coming> coming(UUID traject);
}
