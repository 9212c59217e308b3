package nl.weegwijzer.afweging.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was published. */
interface ExplanationVersions extends Repository<ExplanationVersion, UUID> {

    String TEXT = """
            select new nl.weegwijzer.afweging.publishing.PublishedExplanation(v.afweging, v.publishedAt, v.seal, v.payload)
            from ExplanationVersion v where v.afweging = :afweging and v.traject = :traject
            """;

    ExplanationVersion save(ExplanationVersion version);

    @Query(TEXT + "order by v.number desc limit 1")
    Optional<PublishedExplanation> newest(AfwegingId afweging, TrajectId traject);

    @Query(TEXT + "and v.number = :number")
    Optional<PublishedExplanation> one(AfwegingId afweging, TrajectId traject, int number);

    List<ExplanationVersion> findByAfwegingAndTrajectOrderByNumberDesc(AfwegingId afweging, TrajectId traject);

    @Query("""
            select new nl.weegwijzer.afweging.publishing.ExplanationSummary(v.afweging, v.number, v.question, v.open, v.publishedAt)
            from ExplanationVersion v
            where v.traject = :traject and v.number = (
                select max(w.number) from ExplanationVersion w where w.afweging = v.afweging)
            order by v.publishedAt desc, v.id desc
            """)
    List<ExplanationSummary> newestOf(TrajectId traject);

    @Query("""
            select new nl.weegwijzer.afweging.publishing.ExplanationSummary(v.afweging, v.number, v.question, v.open, v.publishedAt)
            from ExplanationVersion v where v.traject = :traject and v.afweging = :afweging order by v.number desc
            """)
    List<ExplanationSummary> versionsOf(TrajectId traject, AfwegingId afweging);
}
