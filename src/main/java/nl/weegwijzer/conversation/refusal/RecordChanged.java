package nl.weegwijzer.conversation.refusal;

import nl.weegwijzer.shared.Refusal;

/** Something was added to the record since it was read. */
public final class RecordChanged extends Refusal {

    private static final long serialVersionUID = 1L;
}
