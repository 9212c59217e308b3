package nl.weegwijzer.response.takenalong;

/** The three questions, in the order in which they are asked. */
public enum OwnQuestion {
    UNDERSTAND_WHY,
    LISTENED_TO,
    SEEN_BACK
}
