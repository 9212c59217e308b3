package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** The wording is another one by now: it has to be read first. */
public final class WordingChanged extends Refusal {

    private static final long serialVersionUID = 1L;
}
