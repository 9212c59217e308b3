package nl.weegwijzer.people.signin;

import java.time.Instant;

/**
 * An activation code on its way to the person for whom it was made. Nothing keeps it: only the press that asked for it can
 * ask for it again.
 *
 * @param code the code, in groups of four
 * @param until the moment from which it can no longer be used
 */
public record HandedOutCode(String code, Instant until) {

    /** Without the code, so that no log ever holds it. */
    @Override
    public String toString() {
        return "HandedOutCode[until=" + until + "]";
    }
}
