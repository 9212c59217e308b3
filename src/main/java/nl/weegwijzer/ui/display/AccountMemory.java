package nl.weegwijzer.ui.display;

import java.util.Optional;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.DisplayPreferences;
import nl.weegwijzer.people.KnownPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** With the account, so that it is the same on every device. */
@Component
final class AccountMemory implements DisplayMemory {

    private final DisplayPreferences preferences;

    AccountMemory(DisplayPreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public Optional<Display> recall() {
        return someoneIsThere() ? Optional.of(preferences.mine()) : Optional.empty();
    }

    @Override
    public void keep(Display display) {
        if (someoneIsThere()) {
            preferences.choose(display);
        }
    }

    private static boolean someoneIsThere() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof KnownPerson;
    }
}
