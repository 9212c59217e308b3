package nl.weegwijzer.conversation.refusal;

import nl.weegwijzer.shared.Refusal;

/** The talk was held: what it was about stays as it was. */
public final class TalkHeld extends Refusal {

    private static final long serialVersionUID = 1L;
}
