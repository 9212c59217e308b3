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
 * @param version the newest published version
 * @param question what is weighed
 * @param rows every factor, the largest difference first ({@link Comparison#ORDER})
 * @param gone factors of earlier versions that the client weighed along, in the order of those versions, the newest first
 * @param distances how far apart the views lay at each moment; every moment is there
 */
public record SideBySide(
        AfwegingId afweging,
        int version,
        String question,
        List<Row> rows,
        List<Gone> gone,
        Map<Moment, Distance> distances) {

    /**
     * One factor, compared with how it was weighed in the version that the client last said something about.
     *
     * @param own whether the client put it on the table
     * @param weighed whether it stands in the version; a factor of the client's own may wait for that, with weight 0
     * @param weight how it was weighed there; without anything said, in the newest version
     * @param now how the newest version weighs it, when that is something else; then the client can be asked anew
     * @param importance what the client said last, or null while they said nothing
     * @param feeling what the client said last of that weight, or null while they said nothing
     */
    public record Row(
            ItemId item,
            String name,
            boolean own,
            boolean weighed,
            Weight weight,
            @Nullable Weight now,
            @Nullable Importance importance,
            @Nullable Feeling feeling,
            Comparison comparison) {}

    /**
     * A factor that no longer stands in the newest version.
     *
     * @param version the last version in which it stood, and in which it had this weight
     */
    public record Gone(
            ItemId item,
            String name,
            int version,
            Weight weight,
            @Nullable Importance importance,
            @Nullable Feeling feeling) {}

    /** The rows under one heading. */
    public List<Row> rows(Comparison.Heading heading) {
        return rows.stream()
                .filter(row -> row.comparison().heading() == heading)
                .toList();
    }
}
