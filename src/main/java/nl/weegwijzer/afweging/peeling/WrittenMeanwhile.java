package nl.weegwijzer.afweging.peeling;

import nl.weegwijzer.shared.Refusal;

/** Somebody else wrote in this place since the writer began; both texts are shown to them. */
public final class WrittenMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String current;

    /** @param current what stands there now */
    public WrittenMeanwhile(String current) {
        this.current = current;
    }

    /** What stands there now. */
    public String current() {
        return current;
    }
}
