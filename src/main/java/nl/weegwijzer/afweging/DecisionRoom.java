package nl.weegwijzer.afweging;

/** How much there is to choose for the client, said honestly (DOMAIN §8, "gat van de donut"). */
public enum DecisionRoom {
    /** Client and professional choose together. */
    TOGETHER,
    /** Part is fixed, part can be chosen. */
    LIMITED,
    /** Nothing can be chosen; one option, or none, is enough. */
    NONE
}
