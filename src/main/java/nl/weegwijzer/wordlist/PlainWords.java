package nl.weegwijzer.wordlist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What every organisation says of its words. */
interface PlainWords extends Repository<PlainWord, UUID> {

    PlainWord save(PlainWord word);

    void delete(PlainWord word);

    @Query("select w from PlainWord w where w.organisation = :organisation order by w.word, w.kind")
    List<PlainWord> of(OrganisationId organisation);

    @Query("select w from PlainWord w where w.organisation = :organisation and w.kind = :kind and w.word = :word")
    Optional<PlainWord> find(OrganisationId organisation, WordKind kind, String word);
}
