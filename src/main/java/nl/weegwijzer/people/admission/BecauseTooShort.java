package nl.weegwijzer.people.admission;

import nl.weegwijzer.shared.Refusal;

/** A reason has to tell the client why. */
public final class BecauseTooShort extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param fewest how many characters it needs */
    BecauseTooShort(int fewest) {
        super(fewest);
    }
}
