package nl.weegwijzer.unsent;

/**
 * What became of words that were to be kept.
 *
 * @param there what stands in the place now
 * @param overtaken whether that are other words, written meanwhile at another place; then nothing was kept
 */
public record Kept(Unsent there, boolean overtaken) {}
