package nl.weegwijzer.afweging.notes;

/** How a professional came to weigh a factor; said to themselves alone. */
public enum Knowing {
    KNOWINGLY,
    BY_INTUITION
}
