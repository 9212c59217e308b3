package nl.weegwijzer.ui.display;

import java.util.Optional;
import nl.weegwijzer.people.Display;

/** Where the way of reading of a signed-in person is kept. */
interface DisplayMemory {

    /** How the person of this session likes to read; empty when no one is signed in. */
    Optional<Display> recall();

    /** Keeps it, when someone is signed in. */
    void keep(Display display);
}
