package nl.weegwijzer.wordlist;

import nl.weegwijzer.shared.Refusal;

/** The list holds this word already. */
public final class WordTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    WordTaken(String word) {
        super(word);
    }
}
