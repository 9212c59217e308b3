package nl.weegwijzer.ui.home;

import java.util.stream.Stream;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import org.jspecify.annotations.Nullable;

/** Where people begin, in the order in which somebody with several roles is asked for one. */
enum Home {
    CLIENT(Role.CLIENT, "overzicht"),
    REPRESENTATIVE(Role.REPRESENTATIVE, "namens"),
    PROFESSIONAL(Role.PROFESSIONAL, "trajecten"),
    ADMINISTRATOR(Role.ADMINISTRATOR, "beheer"),
    CHAIN_PARTNER(Role.CHAIN_PARTNER, "ketenpartner"),
    MANAGER(Role.MANAGER, "manager"),
    /** Whoever is signed in and not known yet. */
    UNKNOWN(null, "activeren");

    private final @Nullable Role role;
    private final String path;

    Home(@Nullable Role role, String path) {
        this.role = role;
        this.path = path;
    }

    /** The home of whoever looks. */
    static Home of(CurrentPerson current) {
        return Stream.of(values())
                .filter(home -> home.role != null && current.has(home.role))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Its address, without a slash before it. */
    String path() {
        return path;
    }
}
