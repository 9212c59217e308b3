package nl.weegwijzer.afweging;

import nl.weegwijzer.shared.Words;

/** One place of an afweging where words are written, with the most characters it holds. */
public enum Field {
    /** What is weighed: "Welke training past?" */
    QUESTION(Words.LINE),
    /** What lies fixed when there is little or nothing to choose. */
    FIXED(Words.TEXT),
    /** Own words before everything else. */
    OPENING(Words.TEXT),
    /** What was decided; empty while the afweging is open. */
    OUTCOME(Words.TEXT),
    /** What it means for the client. */
    MEANING(Words.TEXT),
    /** What happens next. */
    NEXT_STEPS(Words.TEXT),
    /** At most three main reasons in own words, one a line; without them the heaviest factors speak. */
    REASONS(Words.TEXT),
    /** Which law, rule or policy applies: the kader. */
    RULES(Words.TEXT),
    /** Why the kader was deviated from; empty when it was not. */
    DEVIATION(Words.TEXT),
    /** Who decided, when that is not the one who publishes. */
    DECIDED_BY(Words.LINE),
    /** Which letter it explains. */
    LETTER(Words.LINE),
    /** To which body an objection is sent, and how. */
    OBJECTION_TO(Words.TEXT),
    /** From the second version on: what changed and why, in own words. */
    WHAT_CHANGED(Words.TEXT),

    /** The name of a factor, an option, or a piece of information. */
    NAME(Words.LINE),
    /** Why a factor counted as it did, or did not. */
    WHY(Words.TEXT),
    /** What is good about an option. */
    ADVANTAGES(Words.TEXT),
    /** What is less good about an option. */
    DISADVANTAGES(Words.TEXT),
    /** Why an option was not chosen. */
    WHY_NOT(Words.TEXT),
    /** From whom information comes. */
    SOURCE(Words.LINE),

    /** What it is like to live with an option, in body, mind and company (IPDAS Q6). */
    LIVING(Words.TEXT),
    /** Who made the choice that a factor from behind the scenes stands for. */
    OWNER(Words.LINE),
    /** Who backed deviating from the kader. */
    BACKED_BY(Words.LINE),
    /** The provision of law on which a decision rests (Awb 3:47, second paragraph). */
    PROVISION(Words.TEXT),
    /** What was advised, and by whom (Awb 3:49). */
    ADVICE(Words.TEXT),
    /** Why advice was departed from (Awb 3:50). */
    ADVICE_WHY(Words.TEXT),
    /** Who prepared it, when that is not the one who publishes. */
    PREPARED_BY(Words.LINE),
    /** Where the client reads the letter itself: a {@link WebAddress}. */
    LETTER_AT(Words.LINE),
    /** Which rule was deviated from, when it is none of the kaders. */
    DEVIATED_RULE(Words.LINE),
    /** What happens when it does not work out, or when somebody does not do their part (Participatiewet 44a). */
    IF_NOT(Words.TEXT),
    /** Why it becomes something else, although client and professional chose this option together. */
    OTHERWISE(Words.TEXT);

    private final int most;

    Field(int most) {
        this.most = most;
    }

    /** The most characters. */
    public int most() {
        return most;
    }
}
