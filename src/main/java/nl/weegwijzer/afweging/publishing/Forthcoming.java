package nl.weegwijzer.afweging.publishing;

import java.util.List;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.joint.JointChoice;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.language.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The version that would come next, and what stands in its way.
 *
 * @param draft what it grows from
 * @param next as the client would read it if it were published now
 * @param missing what it lacks; empty when nothing is new
 * @param latest the version that the client reads now, or null while there is none
 * @param joint how far client and professional are in choosing together from that version
 * @param words what the organisation calls difficult, and what it says instead
 */
public record Forthcoming(
        Draft draft,
        Explanation next,
        List<Missing> missing,
        @Nullable PublishedExplanation latest,
        JointChoice joint,
        WordLists words) {

    /** Whether the client reads all of it already, so that there is nothing to publish. */
    public boolean nothingNew() {
        return latest != null && saysTheSame(draft, next, latest.explanation());
    }

    /** Whether nothing changed but, perhaps, which colleague looks at it: each would explain it in their own name. */
    static boolean saysTheSame(Draft draft, Explanation next, Explanation before) {
        String explainer = before.decisionBy().explainedBy();
        return next.saidBy(next.decisionBy().saidBy(explainer, draft.blank(Field.DECIDED_BY)))
                .saysTheSameAs(before);
    }

    /** What the client reads now when nothing is new, and otherwise what they would read. */
    public Explanation shown() {
        return latest != null && nothingNew() ? latest.explanation() : next;
    }
}
