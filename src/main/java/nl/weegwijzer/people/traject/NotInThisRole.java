package nl.weegwijzer.people.traject;

import nl.weegwijzer.shared.Refusal;

/** The chosen person is not what this place asks for: a client, or a professional of this organisation. */
public final class NotInThisRole extends Refusal {

    private static final long serialVersionUID = 1L;
}
