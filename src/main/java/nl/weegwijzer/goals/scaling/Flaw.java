package nl.weegwijzer.goals.scaling;

/**
 * What a scale does not keep of a rule. Some have to be put right; others may be right, because words are looked at by
 * a list and by counting, and are shown to whoever writes and to whoever is asked to agree.
 */
public enum Flaw {
    /** A level has no words. */
    LEVEL_EMPTY(ScaleRule.SMART, true),
    /** Two levels say the same, so that nobody can choose between them. */
    SAME_WORDS(ScaleRule.SMART, true),
    /** A level has nothing that can be counted. */
    NOTHING_TO_COUNT(ScaleRule.SMART, false),
    /** The day on which all levels are looked at last is missing. */
    NO_END(ScaleRule.SMART, true),
    /** That day lies more than two years after the start; a bound of our own. */
    END_TOO_FAR(ScaleRule.SMART, true),
    /** It does not say what is counted. */
    NOTHING_MEASURED(ScaleRule.ONE_VARIABLE, true),
    /** What is counted seems to be two things. */
    TWO_THINGS(ScaleRule.ONE_VARIABLE, false),
    /** A level holds more than one number. */
    TWO_NUMBERS(ScaleRule.ONE_VARIABLE, false),
    /** The numbers do not go one way from the lowest level to the highest. */
    NOT_IN_ORDER(ScaleRule.ONE_VARIABLE, false),
    /** The words seem to be about the body. */
    ABOUT_THE_BODY(ScaleRule.ACTIVITY, false),
    /** The day of the start is missing. */
    NO_START(ScaleRule.FIXED_BEFORE, true),
    /** The first day lies more than two years from today, before or after; a bound of our own. */
    START_TOO_FAR(ScaleRule.FIXED_BEFORE, true),
    /** It started before it was agreed, or can be agreed at the earliest: writing it in time is not enough. */
    STARTED_BEFORE(ScaleRule.FIXED_BEFORE, false),
    /** It ends on its first day, or before. */
    ENDS_BEFORE_START(ScaleRule.FIXED_BEFORE, true),
    /** It does not say every how many weeks both look; from 1 to 26. */
    NO_RHYTHM(ScaleRule.FIXED_BEFORE, true);

    private final ScaleRule rule;
    private final boolean stops;

    Flaw(ScaleRule rule, boolean stops) {
        this.rule = rule;
        this.stops = stops;
    }

    /** Which rule it is about. */
    public ScaleRule rule() {
        return rule;
    }

    /** Whether it has to be put right before the scale can be proposed. */
    public boolean stops() {
        return stops;
    }
}
