package nl.weegwijzer.response.choosing;

/** How far both are with choosing. */
public enum ChoiceStage {
    NOBODY,
    CLIENT_SAID,
    PROFESSIONAL_SAID,
    DIFFERENT,
    TOGETHER,
    PUT_OFF
}
