package nl.weegwijzer.response.teachback;

/** Whether it was explained well enough, as the client says it. */
public enum Understood {
    YES,
    A_BIT,
    NO
}
