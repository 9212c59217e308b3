package nl.weegwijzer.shared;

import java.util.List;

/**
 * The domain says no, for a reason that a person can understand and do something about.
 *
 * <p>Its words live in the bundles under {@link #key()}, so that the domain speaks no language.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    /** @param arguments what the sentence needs to say: numbers, dates or words, in its order */
    protected Refusal(Object... arguments) {
        super("refused", null, false, false);
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence: {@code refusal.<name of the class>}. */
    public final String key() {
        return "refusal." + getClass().getSimpleName();
    }

    /** What the sentence needs to say, in its order. */
    public final Object[] arguments() {
        return arguments.toArray();
    }
}
