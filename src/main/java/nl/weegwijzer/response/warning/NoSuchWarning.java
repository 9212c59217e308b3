package nl.weegwijzer.response.warning;

import nl.weegwijzer.shared.Refusal;

/** A warning comes from none to five working days before the promised day. */
public final class NoSuchWarning extends Refusal {

    private static final long serialVersionUID = 1L;
}
