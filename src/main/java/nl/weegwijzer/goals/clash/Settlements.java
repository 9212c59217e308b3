package nl.weegwijzer.goals.clash;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What came of each clash. */
interface Settlements extends Repository<ClashSettled, UUID> {

    ClashSettled save(ClashSettled settled);
}
