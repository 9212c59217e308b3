package nl.weegwijzer.response.comparison;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.response.comparison.FactorViews.FactorRow;
import nl.weegwijzer.response.comparison.FactorViews.InTraject;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Lays the weighings of both sides next to each other. */
@Service
public class ComparisonOverview {

    private final FactorViews views;
    private final OwnFactors own;

    ComparisonOverview(FactorViews views, OwnFactors own) {
        this.views = views;
        this.own = own;
    }

    /**
     * Every factor of the newest version, and those that the client added, with the three views of each.
     *
     * @throws NotFound when nothing of this afweging was published in this traject
     */
    @ForParties
    public SideBySide sideBySide(TrajectId traject, AfwegingId afweging) {
        List<FactorRow> all = views.ofEachVersion(traject.value(), afweging.value());
        if (all.isEmpty()) {
            throw new NotFound();
        }
        FactorRow any = all.getFirst();
        List<OwnFactor> added = own.of(traject.value(), afweging.value());
        Views given = new Views(views.of(traject.value(), afweging.value()));
        List<FactorRow> newest =
                all.stream().filter(row -> row.version() == any.version()).toList();
        List<SideBySide.Row> rows = rows(newest, added, given);
        return new SideBySide(afweging, any.version(), any.question(), rows, gone(all, rows, given), given.distances());
    }

    /** How the factors of an afweging felt to the client at one moment, of what they said since a time. */
    @ForParties
    public Map<ItemId, Feeling> felt(TrajectId traject, AfwegingId afweging, Moment moment, Instant since) {
        return views.felt(traject.value(), afweging.value(), moment, since).stream()
                .collect(Collectors.toMap(
                        felt -> new ItemId(felt.item()), felt -> Feeling.of(felt.step()), (_, later) -> later));
    }

    /** How far apart the views of each afweging lay at each moment, the first afweging first; without any, none. */
    @ForParties
    public List<Distance.OverTime> overTime(TrajectId traject) {
        return views.ofTraject(traject.value()).stream()
                .collect(Collectors.groupingBy(InTraject::afweging, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Distance.OverTime::of)
                .filter(one -> !one.moments().isEmpty())
                .toList();
    }

    private static List<SideBySide.Row> rows(List<FactorRow> factors, List<OwnFactor> added, Views given) {
        Map<UUID, String> own = new LinkedHashMap<>();
        added.forEach(factor -> own.put(factor.getId(), factor.name()));
        List<SideBySide.Row> rows = new ArrayList<>();
        for (FactorRow factor : factors) {
            UUID item = factor.item();
            if (item != null && factor.name() != null) {
                boolean brought = own.remove(item) != null;
                rows.add(row(item, factor.name(), brought, true, factor.version(), given));
            }
        }
        int newest = factors.getFirst().version();
        own.forEach((item, name) -> rows.add(row(item, name, true, false, newest, given)));
        rows.sort(Comparator.comparing(SideBySide.Row::comparison, Comparison.ORDER));
        return List.copyOf(rows);
    }

    private static SideBySide.Row row(UUID item, String name, boolean own, boolean weighed, int newest, Views given) {
        Weight now = given.weight(item, newest);
        Weight weight = given.weight(item, given.about(item, newest));
        Importance important = given.importance(item);
        Feeling felt = given.feeling(item, weight);
        Comparison comparison = Comparison.of(weight, important, felt);
        Weight other = weight == now ? null : now;
        return new SideBySide.Row(new ItemId(item), name, own, weighed, weight, other, important, felt, comparison);
    }

    /** What the client said of factors that stand in earlier versions alone; each as it stood there last. */
    private static List<SideBySide.Gone> gone(List<FactorRow> all, List<SideBySide.Row> rows, Views given) {
        Set<UUID> seen = rows.stream().map(row -> row.item().value()).collect(Collectors.toCollection(HashSet::new));
        return all.stream()
                .filter(factor -> factor.item() != null && seen.add(factor.item()))
                .flatMap(factor -> gone(factor, given).stream())
                .toList();
    }

    private static Optional<SideBySide.Gone> gone(FactorRow factor, Views given) {
        UUID item = requireNonNull(factor.item());
        Weight weight = given.weight(item, factor.version());
        Importance important = given.importance(item);
        Feeling felt = given.feeling(item, weight);
        return important == null && felt == null
                ? Optional.empty()
                : Optional.of(new SideBySide.Gone(
                        new ItemId(item),
                        requireNonNullElse(factor.name(), ""),
                        factor.version(),
                        weight,
                        important,
                        felt));
    }
}
