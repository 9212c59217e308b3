package nl.weegwijzer.afweging.comparing;

/** Words that stayed, went or came. */
public record Piece(Fate fate, String words) {

    /** What happened to them. */
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }
}
