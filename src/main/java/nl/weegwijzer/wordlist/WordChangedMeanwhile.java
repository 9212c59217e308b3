package nl.weegwijzer.wordlist;

import nl.weegwijzer.shared.Refusal;

/** Somebody else said something of this word since the writer saw it; both are shown to them. */
public final class WordChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ListedWord current;

    WordChangedMeanwhile(ListedWord current) {
        super(current.shown());
        this.current = current;
    }

    /** How it stands now. */
    public ListedWord current() {
        return current;
    }
}
