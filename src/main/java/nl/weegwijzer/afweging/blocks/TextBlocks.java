package nl.weegwijzer.afweging.blocks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every text block. */
interface TextBlocks extends Repository<TextBlock, TextBlock.Key> {

    TextBlock save(TextBlock block);

    Optional<TextBlock> findByOrganisationAndName(UUID organisation, String name);

    List<TextBlock> findByOrganisationOrderByName(UUID organisation);
}
