package nl.weegwijzer.conversation.refusal;

import nl.weegwijzer.shared.Refusal;

/** The talk was called off: nothing can be done with it any more. */
public final class TalkCalledOff extends Refusal {

    private static final long serialVersionUID = 1L;
}
