package nl.weegwijzer.afweging.blocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.starting.CommonQuestion;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The texts with which every organisation begins, a few for each common question: in our own words, to be rewritten. */
@Component
class FirstBlocks {

    private static final String FILE = "/text-blocks/blocks_nl.json";

    private record Written(CommonQuestion about, String name, String words) {

        Block read() {
            return new Block(name, words, false, about);
        }
    }

    private final Map<String, Block> byName = written().stream()
            .map(Written::read)
            .collect(Collectors.toMap(block -> key(block.name()), block -> block, (one, _) -> one, TreeMap::new));

    /** The one of this name, whatever its capitals, as names of blocks are compared. */
    Optional<Block> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** Those of which the organisation has none of the same name. */
    Stream<Block> beside(List<Block> own) {
        List<String> taken = own.stream().map(block -> key(block.name())).toList();
        return byName.values().stream().filter(block -> !taken.contains(key(block.name())));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<Written> written() {
        try (InputStream file = Objects.requireNonNull(FirstBlocks.class.getResourceAsStream(FILE), FILE)) {
            return List.of(JsonMapper.builder().build().readValue(file, Written[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
