package nl.weegwijzer.response.choosing;

import nl.weegwijzer.shared.Refusal;

/** It leaves no room to choose: what has to happen lies fixed, and both can still say what they think of it. */
public final class NothingToChoose extends Refusal {

    private static final long serialVersionUID = 1L;
}
