package nl.weegwijzer.goals.clash;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.weegwijzer.goals.clash.Clash.Of;
import nl.weegwijzer.goals.clash.Clashes.Marked;
import nl.weegwijzer.goals.clash.Clashes.Named;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Which goals of a traject seem to clash, as both sides see it. */
@Service
public class ClashOverview {

    /**
     * What there is to mark and what was marked.
     *
     * @param goals those that were neither reached nor stopped, in the order in which they were proposed
     * @param clashes in the order in which they were marked, also those that were settled
     */
    public record Seen(List<Of> goals, List<Clash> clashes) {}

    private final Clashes clashes;

    ClashOverview(Clashes clashes) {
        this.clashes = clashes;
    }

    /** What is to be talked about: what is neither settled nor past, in the order in which it was marked. */
    @ForParties
    public List<Clash> clashes(TrajectId traject) {
        return all(traject).clashes().stream().filter(Clash::open).toList();
    }

    /** Everything that was marked, and the goals that can be. */
    @ForParties
    public Seen all(TrajectId traject) {
        List<Named> goals = clashes.goals(traject.value());
        Map<UUID, Named> byId = goals.stream().collect(toMap(Named::id, Function.identity()));
        return new Seen(
                goals.stream().filter(Named::going).map(Named::of).toList(),
                clashes.marked(traject.value()).stream()
                        .map(marked -> clash(marked, byId))
                        .toList());
    }

    private static Clash clash(Marked marked, Map<UUID, Named> goals) {
        Named one = known(goals, marked.one());
        Named other = known(goals, marked.other());
        return new Clash(
                new ClashId(marked.id()),
                one.of(),
                other.of(),
                marked.side(),
                marked.by(),
                marked.at(),
                marked.why(),
                one.going() && other.going(),
                marked.settled());
    }

    private static Named known(Map<UUID, Named> goals, UUID id) {
        Named goal = goals.get(id);
        if (goal == null) {
            throw new IllegalStateException("a clash of a goal of elsewhere");
        }
        return goal;
    }
}
