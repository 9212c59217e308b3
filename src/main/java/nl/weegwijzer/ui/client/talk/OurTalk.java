package nl.weegwijzer.ui.client.talk;

import java.util.List;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.conversation.ConversationSummary;

/**
 * One talk as the client sees it.
 *
 * @param archived whether it can be read, and no longer changed
 */
record OurTalk(ConversationSummary talk, List<Explanation.Option> options, boolean archived) {}
