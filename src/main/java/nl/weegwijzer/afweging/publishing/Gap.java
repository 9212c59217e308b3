package nl.weegwijzer.afweging.publishing;

/** What an explanation can still lack. A client would miss each of these; so none is asked for its own sake. */
public enum Gap {
    QUESTION,
    KIND,
    ROOM,
    /** With little or nothing to choose, what lies fixed has to be said. */
    FIXED,
    /** IPDAS Q3: all options; two at least, as waiting is one too. */
    TWO_OPTIONS,
    OPTION_NAME,
    /** IPDAS Q4 and C1. */
    ADVANTAGES,
    /** IPDAS Q5 and C1. */
    DISADVANTAGES,
    /** IPDAS Q6; asked when there is something to choose. */
    LIVING,
    WHY_NOT,
    /** What client and professional chose together does not disappear from the table. */
    OFF_THE_TABLE,
    /** When it becomes something else than client and professional chose together, the client reads why. */
    OTHERWISE,
    /** An outcome with room to choose names the option it chose. */
    CHOSEN_OPTION,
    /** A chosen option without an outcome is neither open nor decided. */
    OUTCOME,
    ONE_FACTOR,
    FACTOR_NAME,
    WEIGHT,
    WHY,
    BROUGHT_IN_BY,
    ORIGIN,
    /** A choice of people behind the scenes names whose it is. */
    OWNER,
    /** A factor for or against says for or against which option. */
    TOWARDS,
    ONE_INFORMATION,
    INFORMATION_NAME,
    SOURCE,
    SOURCE_KIND,
    DATED_ON,
    MEANING,
    NEXT_STEPS,
    /** An agreement says what follows when it does not work out (Participatiewet 44a; likewise the plans of WIA and Wajong). */
    IF_NOT,
    /** Advice on which others decide holds its own reasons (Awb 3:49). */
    REASONS,
    /** A rule that is deviated from is named. */
    DEVIATED_RULE,
    /** A rule that is deviated from says why. */
    DEVIATION,
    /** A deviation says who backed it. */
    BACKED_BY,
    RULES,
    /** Awb 3:47, second paragraph. */
    PROVISION,
    /** Awb 3:49 and 3:50. */
    ADVICE_USE,
    /** Awb 3:50. */
    ADVICE_WHY,
    /** Awb 3:45; from it the last day follows. */
    ANNOUNCED_ON,
    /** Awb 3:45. */
    OBJECTION_TO,
    /** The explanation is never the letter itself, so it says which letter; of advice, since the client has to have it (Awb 3:49). */
    LETTER,
    /** Where the letter can be read is no address on the web. */
    LETTER_AT,
    WHAT_CHANGED
}
