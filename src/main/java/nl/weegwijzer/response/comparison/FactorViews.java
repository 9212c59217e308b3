package nl.weegwijzer.response.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every view that was given of a factor. */
interface FactorViews extends Repository<FactorView, UUID> {

    /** One factor of a version; item and name are null when that version holds none. */
    record FactorRow(
            int version,
            String question,
            @Nullable UUID item,
            @Nullable String name) {}

    /** One view among those of a whole traject. */
    record InTraject(UUID afweging, String question, Instant at, ViewRow view) {}

    /** How a factor felt to the client. */
    record Felt(UUID item, @Nullable Integer step) {}

    FactorView save(FactorView view);

    <V extends FactorView> Iterable<V> saveAll(Iterable<V> views);

    @Query("""
            select f from FactorView f
            where f.afweging = :afweging and f.item = :item and f.kind = :kind
            order by f.ordinal desc limit 1
            """)
    Optional<FactorView> last(UUID afweging, UUID item, FactorView.Kind kind);

    @Query("""
            select new nl.weegwijzer.response.comparison.ViewRow(f.item, f.kind, f.versionNumber, f.moment, f.step)
            from FactorView f
            where f.traject = :traject and f.afweging = :afweging and f.confirmedAt is not null
            order by f.ordinal
            """)
    List<ViewRow> of(UUID traject, UUID afweging);

    /** Every view of a traject, with what was weighed; the latest version of each afweging gives its question. */
    @Query("""
            select new nl.weegwijzer.response.comparison.FactorViews$InTraject(f.afweging, v.question, f.givenAt,
                new nl.weegwijzer.response.comparison.ViewRow(f.item, f.kind, f.versionNumber, f.moment, f.step))
            from FactorView f join ExplainedVersion v on v.afweging = f.afweging and v.number = (
                select max(newest.number) from ExplainedVersion newest where newest.afweging = f.afweging)
            where f.traject = :traject and f.confirmedAt is not null
            order by f.afweging, f.ordinal
            """)
    List<InTraject> ofTraject(UUID traject);

    /** How each factor felt at a moment, as it was said from a time on; the last one of a factor counts. */
    @Query("""
            select new nl.weegwijzer.response.comparison.FactorViews$Felt(f.item, f.step) from FactorView f
            where f.traject = :traject and f.afweging = :afweging and f.moment = :moment and f.givenAt >= :since
                and f.kind = nl.weegwijzer.response.comparison.FactorView.Kind.FELT
            order by f.ordinal
            """)
    List<Felt> felt(UUID traject, UUID afweging, Moment moment, Instant since);

    /** When a talk about it was held last. */
    @Query("""
            select max(n.notedAt) from MomentNote n where n.traject = :traject and n.afweging = :afweging
                and n.what = nl.weegwijzer.response.moment.MomentNote.What.ASKED
            """)
    Optional<Instant> talkedAt(UUID traject, UUID afweging);

    /** Whether it is a factor of that version or one of the client's own; no row when there is no such version. */
    @Query("""
            select i.item is not null or own.id is not null
            from ExplainedVersion v
                left join v.items i on i.item = :item
                    and i.kind = nl.weegwijzer.response.explained.ExplainedVersion.Kind.FACTOR
                left join OwnFactor own on own.id = :item and own.afweging = v.afweging
            where v.traject = :traject and v.afweging = :afweging and v.number = :number
            """)
    Optional<Boolean> weighable(UUID traject, UUID afweging, int number, UUID item);

    /** The factors of every version in its order, the newest version first; one row without an item when it holds none. */
    @Query("""
            select new nl.weegwijzer.response.comparison.FactorViews$FactorRow(v.number, v.question, i.item, i.name)
            from ExplainedVersion v
                left join v.items i on i.kind = nl.weegwijzer.response.explained.ExplainedVersion.Kind.FACTOR
            where v.traject = :traject and v.afweging = :afweging
            order by v.number desc, index(i)
            """)
    List<FactorRow> ofEachVersion(UUID traject, UUID afweging);
}
