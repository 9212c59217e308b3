package nl.weegwijzer.afweging;

/** A difficult word that stands in an explanation, with what it means. */
public record Term(String word, String meaning) {}
