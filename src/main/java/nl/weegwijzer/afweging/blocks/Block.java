package nl.weegwijzer.afweging.blocks;

/** A text of the organisation, under the name by which people know it. */
public record Block(String name, String words, boolean archived) {}
