package nl.weegwijzer.conversation.agenda;

import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.shared.Words;

/** Two goals that seem to clash, with why as whoever marked them says it. */
public record Clash(Named one, Named other, String words) {

    /** A goal in the words that it has now. */
    public record Named(GoalId goal, String title) {}

    /** Both goals by name, and then why: the reason alone does not tell what it is about. One that is too long stays out. */
    String told() {
        String both = "“%s” – “%s”".formatted(one.title(), other.title());
        String all = both + ": " + words;
        return all.length() > Words.TEXT ? both : all;
    }
}
