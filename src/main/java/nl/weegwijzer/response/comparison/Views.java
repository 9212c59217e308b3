package nl.weegwijzer.response.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.response.comparison.FactorView.Kind;
import org.jspecify.annotations.Nullable;

/** All views of one afweging, read in the order in which they were given: the last one counts. */
record Views(List<ViewRow> rows) {

    /** How heavily a version says it counted; what does not stand in it was not counted. */
    Weight weight(UUID item, int version) {
        return last(row -> row.is(item, Kind.WEIGHED) && row.version() == version)
                .map(ViewRow::weight)
                .orElse(Weight.NOT_COUNTED);
    }

    /**
     * The version about which the client said something of a factor last, as how it was weighed there is what they had
     * before them; the newest one while they said nothing, or where it was not weighed yet.
     */
    int about(UUID item, int newest) {
        return rows.stream()
                .filter(row -> row.item().equals(item) && row.kind() != Kind.WEIGHED)
                .mapToInt(ViewRow::version)
                .max()
                .stream()
                .filter(version -> weighed(item, version))
                .findFirst()
                .orElse(newest);
    }

    private boolean weighed(UUID item, int version) {
        return rows.stream().anyMatch(row -> row.is(item, Kind.WEIGHED) && row.version() == version);
    }

    @Nullable
    Importance importance(UUID item) {
        return last(row -> row.is(item, Kind.IMPORTANT))
                .map(row -> Importance.of(row.step()))
                .orElse(null);
    }

    /** How the client felt that a factor was weighed; what they said of another weight is no answer to this one. */
    @Nullable
    Feeling feeling(UUID item, Weight weight) {
        return last(row -> row.is(item, Kind.FELT))
                .filter(row -> weight(item, row.version()) == weight)
                .map(row -> Feeling.of(row.step()))
                .orElse(null);
    }

    /** How far apart the views lay at each moment. */
    Map<Moment, Distance> distances() {
        Map<Moment, Distance> distances = new EnumMap<>(Moment.class);
        for (Moment moment : Moment.values()) {
            distances.put(moment, distance(moment));
        }
        return distances;
    }

    /**
     * How far apart the views lay at a moment.
     *
     * <p>A factor takes part when the client said at that moment how it felt. It is held against the weight in the
     * version that they then read, and against how important they had called it until then.
     */
    Distance distance(Moment moment) {
        List<Integer> notFelt = new ArrayList<>();
        List<Integer> tooLittle = new ArrayList<>();
        for (UUID item : rows.stream().map(ViewRow::item).distinct().toList()) {
            Optional<ViewRow> felt = last(row -> row.is(item, Kind.FELT) && row.moment() == moment);
            Integer f = felt.map(ViewRow::step).orElse(null);
            if (felt.isEmpty() || f == null) {
                continue;
            }
            notFelt.add(Math.abs(weight(item, felt.get().version()).step() - f));
            last(row -> row.is(item, Kind.IMPORTANT) && row.givenUntil(moment))
                    .map(ViewRow::step)
                    .ifPresent(i -> tooLittle.add(Math.max(0, i - f)));
        }
        return new Distance(Distance.Mean.of(notFelt), Distance.Mean.of(tooLittle));
    }

    private Optional<ViewRow> last(Predicate<ViewRow> which) {
        return rows.stream().filter(which).reduce((_, later) -> later);
    }
}
