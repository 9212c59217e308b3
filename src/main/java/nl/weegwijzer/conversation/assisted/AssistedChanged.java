package nl.weegwijzer.conversation.assisted;

import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** Something was typed for a client, or they said what it is worth. */
public record AssistedChanged(TrajectId traject, AssistedId entry) implements Noteworthy {}
