package nl.weegwijzer.response.comparison;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * The weighing of the professional and of the client side by side.
 *
 * @param version the newest published version, to which the weights belong
 * @param question what is weighed
 * @param rows every factor, the largest difference first ({@link Comparison#ORDER})
 * @param distances how far apart the views lay at each moment; every moment is there
 */
public record SideBySide(
        AfwegingId afweging, int version, String question, List<Row> rows, Map<Moment, Distance> distances) {

    /**
     * One factor.
     *
     * @param own whether the client put it on the table
     * @param weighed whether it stands in the version; a factor of the client's own may wait for that, with weight 0
     * @param importance what the client said last, or null while they said nothing
     * @param feeling what the client said last, or null while they said nothing
     */
    public record Row(
            ItemId item,
            String name,
            boolean own,
            boolean weighed,
            Weight weight,
            @Nullable Importance importance,
            @Nullable Feeling feeling,
            Comparison comparison) {}

    /** The rows under one heading. */
    public List<Row> rows(Comparison.Heading heading) {
        return rows.stream()
                .filter(row -> row.comparison().heading() == heading)
                .toList();
    }
}
