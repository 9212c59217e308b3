package nl.weegwijzer.people.admission;

import nl.weegwijzer.shared.Refusal;

/** Somebody tried too many numbers or codes within an hour. */
public final class TooManyNumbers extends Refusal {

    private static final long serialVersionUID = 1L;
}
