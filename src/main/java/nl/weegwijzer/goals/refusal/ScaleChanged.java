package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** Another scale was proposed since: it has to be read first. */
public final class ScaleChanged extends Refusal {

    private static final long serialVersionUID = 1L;
}
