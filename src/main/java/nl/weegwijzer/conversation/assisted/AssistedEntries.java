package nl.weegwijzer.conversation.assisted;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was typed for clients. */
interface AssistedEntries extends Repository<AssistedEntry, UUID> {

    AssistedEntry save(AssistedEntry entry);

    @Query("select e from AssistedEntry e where e.id = :id and e.traject = :traject")
    Optional<AssistedEntry> one(UUID traject, UUID id);

    @Query("select e.id from AssistedEntry e where e.traject = :traject and e.submission = :submission")
    Optional<UUID> sent(UUID traject, UUID submission);

    @Query("""
            select new nl.weegwijzer.conversation.assisted.AssistedOverview$Told(e, p.name, e.enteredAt, v.verdict,
                v.words, g.name, v.givenAt)
            from AssistedEntry e join Person p on p.id = e.enteredBy
                left join AssistedVerdict v on v.entry = e.id
                left join Person g on g.id = v.givenBy
            where e.traject = :traject order by e.enteredAt desc, e.id desc
            """)
    List<AssistedOverview.Told> of(UUID traject);
}
