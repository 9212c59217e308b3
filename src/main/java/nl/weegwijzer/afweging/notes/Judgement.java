package nl.weegwijzer.afweging.notes;

/** Whether information meets a criterion of quality. */
public enum Judgement {
    YES,
    NO,
    UNKNOWN
}
