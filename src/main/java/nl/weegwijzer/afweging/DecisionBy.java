package nl.weegwijzer.afweging;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/**
 * The people behind it.
 *
 * @param preparedBy who prepared it, when that is not the one who explains it; may be empty
 * @param advice what somebody advised, or null when nobody did
 */
public record DecisionBy(
        String decidedBy,
        String explainedBy,
        String organisation,
        String letter,
        String preparedBy,
        @Nullable Advice advice) {

    public DecisionBy {
        preparedBy = requireNonNullElse(preparedBy, "");
    }

    /**
     * The same as somebody else would say it.
     *
     * @param decides whether whoever explains it decided too
     */
    public DecisionBy saidBy(String name, boolean decides) {
        return new DecisionBy(decides ? name : decidedBy, name, organisation, letter, preparedBy, advice);
    }
}
