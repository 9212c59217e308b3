package nl.weegwijzer.afweging.starting;

import java.util.List;

/**
 * What usually lies on the table for a common question: all of it a draft.
 *
 * @param question how it is mostly asked
 * @param options the usual ones, doing nothing among them
 * @param factors codes of the catalogue; nothing is weighed yet
 * @param nextSteps examples, one each
 */
public record StartingPoint(String question, List<String> options, List<String> factors, List<String> nextSteps) {}
