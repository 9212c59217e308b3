package nl.weegwijzer.catalogue;

/** The two sides of the behaviour model: behaviour is willing times being able. */
public enum Side {
    WILLING,
    ABLE
}
