package nl.weegwijzer.kader;

import nl.weegwijzer.shared.Refusal;

/** A kader without a name, explanation, room, owner or source explains nothing to anybody. */
public final class KaderIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;
}
