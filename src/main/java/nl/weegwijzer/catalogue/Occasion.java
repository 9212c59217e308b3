package nl.weegwijzer.catalogue;

/** When a professional puts a reflection question to themselves. */
public enum Occasion {
    TRIPLE_LOOP,
    WEIGHING,
    MANAGING,
    AFTER_TALK
}
