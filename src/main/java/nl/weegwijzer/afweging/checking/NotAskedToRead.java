package nl.weegwijzer.afweging.checking;

import nl.weegwijzer.shared.Refusal;

/** Whoever answers was not asked to read along, or has answered already. */
public final class NotAskedToRead extends Refusal {

    private static final long serialVersionUID = 1L;
}
