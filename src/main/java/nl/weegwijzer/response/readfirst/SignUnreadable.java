package nl.weegwijzer.response.readfirst;

import nl.weegwijzer.shared.Refusal;

/** A sign needs at least three letters, or it would be found in nearly every text. */
public final class SignUnreadable extends Refusal {

    private static final long serialVersionUID = 1L;
}
