package nl.weegwijzer.web;

/** So many PDFs are being made that this one has to wait. */
final class PrintingBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Seconds after which it is worth asking again. */
    static final int AGAIN_AFTER = 10;
}
