package nl.weegwijzer.conversation.refusal;

import nl.weegwijzer.shared.Refusal;

/** There is no record yet: the talk was not held. */
public final class TalkNotHeld extends Refusal {

    private static final long serialVersionUID = 1L;
}
