package nl.weegwijzer.conversation.refusal;

import nl.weegwijzer.shared.Refusal;

/** A client brings at most three questions, so that each of them is talked about. */
public final class EnoughQuestions extends Refusal {

    private static final long serialVersionUID = 1L;
}
