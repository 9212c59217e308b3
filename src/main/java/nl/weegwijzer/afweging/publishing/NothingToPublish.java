package nl.weegwijzer.afweging.publishing;

import nl.weegwijzer.shared.Refusal;

/** Nothing changed since the last version: a client would look for a difference that is not there. */
public final class NothingToPublish extends Refusal {

    private static final long serialVersionUID = 1L;
}
