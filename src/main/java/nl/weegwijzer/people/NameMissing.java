package nl.weegwijzer.people;

import nl.weegwijzer.shared.Refusal;

/** A person needs a name. */
public final class NameMissing extends Refusal {

    private static final long serialVersionUID = 1L;
}
