package nl.weegwijzer.afweging;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/**
 * The people behind it.
 *
 * @param preparedBy who prepared it, when that is not the one who explains it; may be empty
 * @param advice what somebody advised, or null when nobody did
 * @param letterAt where the letter itself can be read, a {@link WebAddress}; empty without one, and for any other words
 */
public record DecisionBy(
        String decidedBy,
        String explainedBy,
        String organisation,
        String letter,
        String preparedBy,
        @Nullable Advice advice,
        String letterAt) {

    public DecisionBy {
        preparedBy = requireNonNullElse(preparedBy, "");
        letterAt = letterAt != null && WebAddress.is(letterAt) ? letterAt.strip() : "";
    }

    /** The host on which the letter can be read, so that a reader sees where a link leads; empty without one. */
    public String letterHost() {
        return WebAddress.host(letterAt).orElse("");
    }

    /**
     * The same as somebody else would say it.
     *
     * @param decides whether whoever explains it decided too
     */
    public DecisionBy saidBy(String name, boolean decides) {
        return new DecisionBy(decides ? name : decidedBy, name, organisation, letter, preparedBy, advice, letterAt);
    }
}
