package nl.weegwijzer.response;

import nl.weegwijzer.shared.Refusal;

/** There is nothing to read: words are needed here. */
public final class WordsMissing extends Refusal {

    private static final long serialVersionUID = 1L;
}
