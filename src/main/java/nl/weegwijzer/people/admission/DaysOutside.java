package nl.weegwijzer.people.admission;

import java.time.LocalDate;
import nl.weegwijzer.shared.Refusal;

/** It can neither begin in the past, nor end before it begins, nor last longer than it may. */
public final class DaysOutside extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param first the first last day that it may have
     * @param last the last one
     */
    DaysOutside(LocalDate first, LocalDate last) {
        super(first, last);
    }
}
