package nl.weegwijzer.afweging.blocks;

import nl.weegwijzer.shared.Refusal;

/** There is a text block with this name already. */
public final class NameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    NameTaken(String name) {
        super(name);
    }
}
