package nl.weegwijzer.response.teachback;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was taught back. */
interface TeachBacks extends Repository<TeachBack, UUID> {

    TeachBack save(TeachBack teachBack);

    @Query("select count(t) > 0 from TeachBack t where t.traject = :traject and t.submission = :submission")
    boolean sent(UUID traject, UUID submission);

    @Query("""
            select count(v) > 0 from ExplainedVersion v
            where v.traject = :traject and v.afweging = :afweging and v.number = :number
            """)
    boolean explained(UUID traject, UUID afweging, int number);

    @Query("""
            select t.understood from TeachBack t
            where t.traject = :traject and t.afweging = :afweging and t.versionNumber = :number
            order by t.givenAt desc, t.id desc limit 1
            """)
    Optional<Understood> last(UUID traject, UUID afweging, int number);
}
