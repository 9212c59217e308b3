package nl.weegwijzer.ui.professional.talk;

import java.util.List;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.people.traject.TrajectSummary;

/** Every talk with one client, and what a new one can come from. */
record Talks(TrajectSummary traject, List<ConversationGlance> talks, List<ExplanationSummary> explanations) {}
