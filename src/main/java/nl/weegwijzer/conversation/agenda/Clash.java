package nl.weegwijzer.conversation.agenda;

import nl.weegwijzer.goals.GoalId;

/** Two goals that seem to clash, with why as whoever marked them says it. */
public record Clash(GoalId one, GoalId other, String words) {}
