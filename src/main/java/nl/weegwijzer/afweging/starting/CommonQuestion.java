package nl.weegwijzer.afweging.starting;

/** The questions that many clients have, each with a starting point. */
public enum CommonQuestion {
    TRAINING,
    JOB_COACH,
    WAGE_COST_SUBSIDY,
    WORKPLACE_ADAPTATION,
    CAPACITY,
    DUTY_TO_APPLY
}
