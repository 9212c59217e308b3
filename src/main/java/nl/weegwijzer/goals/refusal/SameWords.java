package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** Other words were asked for, and these are the ones that stand there: saying so keeps anyone from waiting for them. */
public final class SameWords extends Refusal {

    private static final long serialVersionUID = 1L;
}
