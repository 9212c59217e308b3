package nl.weegwijzer.ui.text;

/** A key without words, or with words in two places: a fault of ours, which tests must not let through. */
final class FaultyText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyText(String what) {
        super(what);
    }
}
