package nl.weegwijzer.response.choosing;

import nl.weegwijzer.shared.Refusal;

/** There is a newer version, or an outcome: what was on the screen can no longer be chosen. */
public final class NotOpenAnyMore extends Refusal {

    private static final long serialVersionUID = 1L;
}
