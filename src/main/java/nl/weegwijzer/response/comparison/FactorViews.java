package nl.weegwijzer.response.comparison;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every view that was given of a factor. */
interface FactorViews extends Repository<FactorView, UUID> {

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

    /** The factors of the newest version in its order; one row without an item when it holds none. */
    @Query("""
            select new nl.weegwijzer.response.comparison.FactorRow(v.number, v.question, i.item, i.name)
            from ExplainedVersion v
                left join v.items i on i.kind = nl.weegwijzer.response.explained.ExplainedVersion.Kind.FACTOR
            where v.traject = :traject and v.afweging = :afweging and v.number = (
                select max(newest.number) from ExplainedVersion newest where newest.afweging = :afweging)
            order by index(i)
            """)
    List<FactorRow> newest(UUID traject, UUID afweging);
}
