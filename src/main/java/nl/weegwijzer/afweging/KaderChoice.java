package nl.weegwijzer.afweging;

import nl.weegwijzer.kader.KaderVersionId;

/**
 * A kader that is weighed with.
 *
 * @param version the version that was chosen; a newer one counts once it is chosen instead
 * @param deviated whether the outcome deviates from it
 */
public record KaderChoice(KaderVersionId version, boolean deviated) {}
