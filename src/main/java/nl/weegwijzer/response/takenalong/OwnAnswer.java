package nl.weegwijzer.response.takenalong;

/** What can be answered to each of them, in words. A question can also be passed over. */
public enum OwnAnswer {
    FULLY,
    MOSTLY,
    A_BIT,
    HARDLY,
    NOT
}
