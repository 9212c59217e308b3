package nl.weegwijzer.afweging.checking;

import nl.weegwijzer.shared.Refusal;

/** Nobody is the second reader of their own text. */
public final class OwnSecondReader extends Refusal {

    private static final long serialVersionUID = 1L;
}
