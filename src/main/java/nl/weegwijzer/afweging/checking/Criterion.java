package nl.weegwijzer.afweging.checking;

/**
 * What a good decision aid has, after the IPDAS criteria (IPDASi v4.0; Joseph-Williams 2014): six that qualify and six
 * that certify. C7 to C10 are for screening tests.
 */
public enum Criterion {
    /** Q1: the situation is described. */
    SITUATION,
    /** Q2: the decision itself stands there. */
    DECISION,
    /** Q3: all options. */
    ALL_OPTIONS,
    /** Q4: what is good about each. */
    GOOD_SIDES,
    /** Q5: what is less good about each. */
    LESS_GOOD_SIDES,
    /** Q6: what it is like to live with it. */
    LIVING_WITH_IT,
    /** C1: both sides as fully. */
    IN_BALANCE,
    /** C2: the sources. */
    SOURCES,
    /** C3: of which day. */
    DATES,
    /** C4: when it was brought up to date. */
    UP_TO_DATE,
    /** C5: what is uncertain. */
    UNCERTAINTY,
    /** C6: who pays, and who has an interest. */
    INTERESTS
}
