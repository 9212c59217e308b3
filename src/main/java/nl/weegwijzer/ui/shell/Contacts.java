package nl.weegwijzer.ui.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom a client can call. */
interface Contacts {

    /**
     * The contact person of the client of this session.
     *
     * @param traject the traject in the address of the page, if it has one; else their newest traject counts
     */
    Optional<Contact> of(@Nullable String traject);
}
