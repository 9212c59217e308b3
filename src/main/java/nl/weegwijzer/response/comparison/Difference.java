package nl.weegwijzer.response.comparison;

/**
 * A kind of difference between the views of one factor, the most pressing first. The names are the desk's; a client
 * reads a sentence.
 */
public enum Difference {
    /** "Gemist": important to the client, and it counted much less. Talk about it. */
    MISSED,
    /** "Niet gehoord": one step on each axis, two steps for the client. Explain and talk. */
    NOT_HEARD,
    /** "Niet gevoeld": it weighed, and the client does not feel it. Explain better. */
    NOT_FELT,
    /** "Te hoog gedacht": it matters to the client, and counted for less than they think. Be honest about that. */
    OVERESTIMATED,
    /** "Opgelegd": it weighed, and matters little to the client. Say why it weighs. */
    IMPOSED,
    /** "Gevreesd": the client feels that it weighed, and it did much less. Reassure. */
    FEARED
}
