package nl.weegwijzer.response.enough;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that clients said of answers. */
interface Enoughs extends Repository<Enough, UUID> {

    /** How a response stands: its answers, whether the last one settles it, and what was said of them. */
    record Standing(Long answers, Long settling, Long said, Long sent) {}

    Enough save(Enough enough);

    @Query("""
            select new nl.weegwijzer.response.enough.Enoughs$Standing(
                (select count(a) from ResponseAnswer a where a.response = r),
                (select count(a) from ResponseAnswer a where a.response = r
                    and a.outcome <> nl.weegwijzer.response.Outcome.NOT_YET_WEIGHED
                    and not exists (select 1 from ResponseAnswer l where l.response = r and l.ordinal > a.ordinal)),
                (select count(e) from Enough e where e.response = r.id),
                (select count(e) from Enough e where e.response = r.id and e.submission = :sending))
            from Response r where r.id = :response and r.traject = :traject
            """)
    Optional<Standing> standing(UUID traject, UUID response, UUID sending);

    /** Settles a response from a moment on; without one it is open again. */
    @Modifying
    @Query("update versioned Response r set r.settledAt = :settled where r.traject = :traject and r.id = :response")
    void settle(UUID traject, UUID response, @Nullable Instant settled);
}
