package nl.weegwijzer.catalogue;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything in the catalogue. */
interface Entries extends Repository<Entry, EntryKey> {

    /** The highest version of each entry, in the order of its kind, with its words and where it belongs. */
    @Query("""
            select e from Entry e join fetch e.texts left join fetch e.parents
            where e.key.version = (
                select max(o.key.version) from Entry o where o.key.kind = e.key.kind and o.key.code = e.key.code)
            order by e.position
            """)
    List<Entry> current();
}
