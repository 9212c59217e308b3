package nl.weegwijzer.afweging.comparing;

/** Words that stayed, went or came. */
public record Piece(Kind kind, String words) {

    /** What happened to them. */
    public enum Kind {
        STAYED,
        WENT,
        CAME
    }
}
