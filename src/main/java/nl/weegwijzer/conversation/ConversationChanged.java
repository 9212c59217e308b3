package nl.weegwijzer.conversation;

import nl.weegwijzer.conversation.act.TalkAct;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** Something was done with a talk. */
public record ConversationChanged(TrajectId traject, ConversationId conversation, TalkAct act) implements Noteworthy {}
