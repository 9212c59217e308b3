package nl.weegwijzer.afweging.peeling;

import nl.weegwijzer.shared.Refusal;

/** Nobody here can deviate from the law; what can be chosen is the room inside it. */
public final class LawStands extends Refusal {

    private static final long serialVersionUID = 1L;
}
