package nl.weegwijzer.afweging.comparing;

import java.util.List;

/**
 * One passage that differs between two versions.
 *
 * @param about the name of the factor, option or information that it belongs to; empty for what is said of the whole
 * @param pieces its words in the order of reading, old and new through each other
 */
public record PassageChange(Passage passage, String about, List<Piece> pieces) {}
