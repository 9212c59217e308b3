package nl.weegwijzer.conversation.waiting;

import java.time.Instant;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * A talk that a professional is to hold or to write down, or of which they are to read the record.
 *
 * @param question what is weighed in what it comes from; empty without one
 * @param startsAt when they meet; null when it was held and nobody had said when
 * @param heldAt when it was held; null while it was not
 */
public record TalkWaiting(
        TrajectId traject,
        ConversationId talk,
        String question,
        @Nullable Instant startsAt,
        @Nullable Instant heldAt) {}
