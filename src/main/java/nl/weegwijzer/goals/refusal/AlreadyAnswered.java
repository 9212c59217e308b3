package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** The question whether they agree was answered; another wording asks it anew. */
public final class AlreadyAnswered extends Refusal {

    private static final long serialVersionUID = 1L;
}
