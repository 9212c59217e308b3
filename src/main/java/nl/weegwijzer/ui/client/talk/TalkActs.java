package nl.weegwijzer.ui.client.talk;

import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.Preparing;
import org.springframework.stereotype.Component;

/** What a client can do with a talk, before and after it. */
@Component
record TalkActs(Preparing preparing, Holding holding) {}
