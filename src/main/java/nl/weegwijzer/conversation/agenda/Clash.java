package nl.weegwijzer.conversation.agenda;

import nl.weegwijzer.goals.GoalId;

/** Two goals that seem to clash, in the words that they have now. */
public record Clash(GoalId one, GoalId other, String words) {}
