package nl.weegwijzer.people.traject;

import nl.weegwijzer.shared.Refusal;

/** Somebody who belongs to the team need not stand in. */
public final class InTheTeamAlready extends Refusal {

    private static final long serialVersionUID = 1L;
}
