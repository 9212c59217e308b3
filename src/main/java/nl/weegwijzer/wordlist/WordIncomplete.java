package nl.weegwijzer.wordlist;

import nl.weegwijzer.shared.Refusal;

/** A word needs a plainer one or an explanation; without both it would only be marked. */
public final class WordIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;
}
