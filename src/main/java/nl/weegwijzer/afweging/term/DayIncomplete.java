package nl.weegwijzer.afweging.term;

import nl.weegwijzer.shared.Refusal;

/** A day counts as free by a decree alone, so the decree has to be named. */
public final class DayIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;
}
