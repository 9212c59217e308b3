package nl.weegwijzer.kader;

import nl.weegwijzer.shared.Refusal;

/** Somebody else made a next version since the writer began, or archived it. */
public final class KaderChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;
}
