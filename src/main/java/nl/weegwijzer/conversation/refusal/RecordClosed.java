package nl.weegwijzer.conversation.refusal;

import nl.weegwijzer.shared.Refusal;

/** Both have read the record; nothing changes in it any more. */
public final class RecordClosed extends Refusal {

    private static final long serialVersionUID = 1L;
}
