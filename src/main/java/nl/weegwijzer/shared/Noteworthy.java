package nl.weegwijzer.shared;

/** Something happened in a traject that the other side wants to see at once. */
public interface Noteworthy {

    /** The traject in which it happened. */
    TrajectId traject();
}
