package nl.weegwijzer.shared;

/** What was asked for does not exist, or belongs to someone else: both answer alike. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
