package nl.weegwijzer.response.readfirst;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every text that a contact person had better read first. */
interface ReadFirsts extends Repository<ReadFirst, UUID> {

    ReadFirst save(ReadFirst text);

    /** One of them as a query reads it. */
    record Row(String place, UUID id, boolean read) {}

    @Query("""
            select new nl.weegwijzer.response.readfirst.ReadFirsts$Row(f.place, f.placeId, f.readAt is not null)
            from ReadFirst f where f.traject = :traject order by f.notedAt
            """)
    List<Row> of(UUID traject);

    /** Notes that they were read, when it is the contact person who did. */
    @Modifying
    @Query("""
            update ReadFirst f set f.readBy = :by, f.readAt = :at
            where f.traject = :traject and f.readAt is null
                and exists (select 1 from Traject t where t.id = f.traject and t.contact = :by)
            """)
    void read(UUID traject, UUID by, Instant at);
}
