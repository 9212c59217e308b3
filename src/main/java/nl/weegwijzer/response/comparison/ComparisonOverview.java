package nl.weegwijzer.response.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<FactorRow> factors = views.newest(traject.value(), afweging.value());
        if (factors.isEmpty()) {
            throw new NotFound();
        }
        FactorRow any = factors.getFirst();
        List<OwnFactor> added = own.of(traject.value(), afweging.value());
        Views given = new Views(views.of(traject.value(), afweging.value()));
        return new SideBySide(afweging, any.version(), any.question(), rows(factors, added, given), given.distances());
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
                rows.add(row(item, factor.name(), brought, true, given.weight(item, factor.version()), given));
            }
        }
        own.forEach((item, name) -> rows.add(row(item, name, true, false, Weight.NOT_COUNTED, given)));
        rows.sort(Comparator.comparing(SideBySide.Row::comparison, Comparison.ORDER));
        return List.copyOf(rows);
    }

    private static SideBySide.Row row(
            UUID item, String name, boolean own, boolean weighed, Weight weight, Views given) {
        Importance important = given.importance(item);
        Feeling felt = given.feeling(item);
        Comparison comparison = Comparison.of(weight, important, felt);
        return new SideBySide.Row(new ItemId(item), name, own, weighed, weight, important, felt, comparison);
    }
}
