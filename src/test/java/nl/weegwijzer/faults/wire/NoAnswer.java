package nl.weegwijzer.faults.wire;

/** What was asked was not answered, or not with what a page can show: nobody knows whether it was done. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswer(String what) {
        super(what);
    }

    NoAnswer(Throwable cause) {
        super(cause);
    }
}
