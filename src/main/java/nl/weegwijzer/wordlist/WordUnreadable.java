package nl.weegwijzer.wordlist;

import nl.weegwijzer.shared.Refusal;

/** A word holds letters, and beside them only spaces, hyphens, apostrophes, full stops and figures. */
public final class WordUnreadable extends Refusal {

    private static final long serialVersionUID = 1L;
}
