package nl.weegwijzer.people.traject;

import nl.weegwijzer.shared.Refusal;

/** The traject is closed: it can be read, and no longer changed. */
public final class TrajectArchived extends Refusal {

    private static final long serialVersionUID = 1L;
}
