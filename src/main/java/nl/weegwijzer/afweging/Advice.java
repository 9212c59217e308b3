package nl.weegwijzer.afweging;

import java.util.List;

/**
 * Advice that somebody gave for the outcome.
 *
 * @param words what was advised, and by whom
 * @param use whether the outcome follows it
 * @param why why it was departed from; empty when it was used
 */
public record Advice(List<String> words, AdviceUse use, List<String> why) {}
