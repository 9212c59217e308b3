package nl.weegwijzer.afweging.blocks;

import nl.weegwijzer.shared.Refusal;

/** A text block has a name and a text. */
public final class NothingWritten extends Refusal {

    private static final long serialVersionUID = 1L;
}
