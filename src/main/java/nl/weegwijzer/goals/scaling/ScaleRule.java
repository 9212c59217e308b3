package nl.weegwijzer.goals.scaling;

/** The five rules of Goal Attainment Scaling in the Netherlands (Dekkers e.a. 2011; instrumentwijzer.nl). */
public enum ScaleRule {
    /** It is made together with the client, who agrees. The yes of both sides is what holds this. */
    TOGETHER,
    /** Every level is specific and measurable, and has a day. */
    SMART,
    /** A scale counts one thing. */
    ONE_VARIABLE,
    /** It is about what somebody does or takes part in, and not about a function of the body. */
    ACTIVITY,
    /** How it is now, who scores and when are fixed before the start. */
    FIXED_BEFORE
}
