package nl.weegwijzer.people.shown;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** Something that tells of clients to whoever may see a list of theirs. */
@FunctionalInterface
public interface ShowsClients {

    /** The trajecten of the clients whom it tells of. */
    Stream<Shown> shown();

    /** The trajecten of the clients whom an answer tells of, each once. */
    static Collection<Shown> in(@Nullable Object answer) {
        Map<TrajectId, Shown> found = new LinkedHashMap<>();
        parts(answer).flatMap(ShowsClients::shown).forEach(shown -> found.putIfAbsent(shown.traject(), shown));
        return found.values();
    }

    private static Stream<ShowsClients> parts(@Nullable Object answer) {
        return switch (answer) {
            case ShowsClients one -> Stream.of(one);
            case Collection<?> many -> many.stream().flatMap(ShowsClients::parts);
            case null, default -> Stream.empty();
        };
    }
}
