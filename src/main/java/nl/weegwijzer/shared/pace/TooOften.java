package nl.weegwijzer.shared.pace;

import java.time.Duration;
import nl.weegwijzer.shared.Refusal;

/** Somebody does this more often than a person would; after a while they may again. */
public final class TooOften extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param until how long until there is a turn again */
    public TooOften(Duration until) {
        super(Math.max(1, (int) Math.ceilDiv(until.toSeconds(), 60)));
    }
}
