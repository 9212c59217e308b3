package nl.weegwijzer.people.signin;

import nl.weegwijzer.shared.Refusal;

/** The code does not exist, was used before, or is too old: all three answer alike. */
public final class UnknownActivationCode extends Refusal {

    private static final long serialVersionUID = 1L;
}
