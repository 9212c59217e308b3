package nl.weegwijzer.shared;

/** The text has more characters than its place holds. */
public final class TooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooLong(int most, int found) {
        super(most, found);
    }
}
