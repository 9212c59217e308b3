package nl.weegwijzer.conversation.agenda;

import java.util.List;
import java.util.Set;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can lead to a subject.
 *
 * @param weighed the afweging that the talk comes from; null when nothing was published yet
 * @param open what the client said and still waits for
 * @param tender names of factors that touch on what somebody can, or thinks of themselves
 */
public record Sources(@Nullable Weighed weighed, List<Said> open, List<Clash> clashes, Set<String> tender) {

    /**
     * One afweging as both weigh it now.
     *
     * @param rows its points, the largest difference first
     * @param notUnderstood whether the client said that it was not explained well enough
     * @param open whether options lie on the table without an outcome
     */
    public record Weighed(AfwegingId id, String question, List<Row> rows, boolean notUnderstood, boolean open) {}
}
