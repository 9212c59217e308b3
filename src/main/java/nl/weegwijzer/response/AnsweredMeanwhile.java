package nl.weegwijzer.response;

import nl.weegwijzer.shared.Refusal;

/** A colleague answered it while this answer was being written. */
public final class AnsweredMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;
}
