package nl.weegwijzer.response;

import nl.weegwijzer.shared.Refusal;

/** The version holds no such item, so nothing can be said about it. */
public final class NoSuchItem extends Refusal {

    private static final long serialVersionUID = 1L;
}
