package nl.weegwijzer.conversation;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** A talk was held; {@code afweging} is what it came from, or null when it came from a day. */
public record ConversationHeld(
        TrajectId traject,
        ConversationId conversation,
        @Nullable AfwegingId afweging) implements Noteworthy {}
