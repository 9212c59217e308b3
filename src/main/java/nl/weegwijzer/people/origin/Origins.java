package nl.weegwijzer.people.origin;

/** Answers from where the hands on the keyboard reach the portal now. */
@FunctionalInterface
public interface Origins {

    /** The origin of what runs in this thread. */
    Origin now();
}
