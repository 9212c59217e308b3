package nl.weegwijzer.response;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that clients said. */
interface Responses extends Repository<Response, UUID> {

    String SAID = """
            select new nl.weegwijzer.response.Said(r.id, r.kind, r.words, r.afweging, r.versionNumber, r.item,
                r.itemName, v.question, writer.name, client.name, r.writtenAt, coalesce(e.answerBy, r.answerBy), reader.name, r.readAt,
                a.ordinal, a.outcome, a.words, answerer.name, a.answeredAt, e.answerOrdinal, e.enough, e.words, e.givenAt,
                r.ledToAfweging, r.ledToVersion)
            from Response r join Person writer on writer.id = r.writtenBy
                left join Person client on client.id = r.onBehalfOf
                left join Person reader on reader.id = r.readBy
                left join ExplainedVersion v on v.afweging = r.afweging and v.number = r.versionNumber
                left join ResponseAnswer a on a.response = r and not exists (
                    select 1 from ResponseAnswer later where later.response = r and later.ordinal > a.ordinal)
                left join Person answerer on answerer.id = a.answeredBy
                left join Enough e on e.response = r.id and not exists (
                    select 1 from Enough later where later.response = r.id and later.ordinal > e.ordinal)
            where r.traject = :traject
            """;

    String NEWEST_FIRST = " order by r.writtenAt desc, r.id desc";

    Response save(Response response);

    Optional<Response> findByIdAndTraject(UUID id, UUID traject);

    @Query("select r.id from Response r where r.traject = :traject and r.submission = :submission")
    Optional<UUID> sent(UUID traject, UUID submission);

    @Query(SAID + NEWEST_FIRST)
    List<Said> said(UUID traject);

    @Query(SAID + "and r.afweging = :afweging" + NEWEST_FIRST)
    List<Said> about(UUID traject, UUID afweging);

    @Query(SAID + "and r.id = :id")
    Optional<Said> one(UUID traject, UUID id);

    @Query(SAID + "and r.afweging is null and r.settledAt is null" + NEWEST_FIRST)
    List<Said> waitingWithoutItem(UUID traject);

    /** The name of an item of a version, or of a factor that the client put on the table there. */
    @Query("""
            select coalesce(i.name, own.name)
            from ExplainedVersion v
                left join v.items i on i.item = :item
                left join OwnFactor own on own.id = :item and own.afweging = v.afweging
            where v.traject = :traject and v.afweging = :afweging and v.number = :number
            """)
    List<@Nullable String> itemName(UUID traject, UUID afweging, int number, @Nullable UUID item);

    /** Notes for each of these that somebody read it, unless somebody did before. */
    @Modifying
    @Query("""
            update versioned Response r set r.readBy = :by, r.readAt = :at
            where r.traject = :traject and r.id in :ids and r.readAt is null
            """)
    int read(UUID traject, Collection<UUID> ids, UUID by, Instant at);

    /** Notes for each of these which version changed by it first; a later one says so itself, and overwrites nothing. */
    @Modifying
    @Query("""
            update versioned Response r set r.ledToAfweging = :afweging, r.ledToVersion = :number
            where r.traject = :traject and r.id in :ids and r.ledToVersion is null
            """)
    int ledTo(UUID traject, Collection<UUID> ids, UUID afweging, int number);
}
