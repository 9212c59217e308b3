package nl.weegwijzer.ui.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.security.LeavingEverywhere;
import nl.weegwijzer.ui.display.Displays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the layouts need to know of the person for whom they are drawn. */
@Component
class Surroundings {

    private final Displays displays;
    private final Contacts contacts;
    private final CurrentPerson current;
    private final ObjectProvider<Signpost> signposts;
    private final ObjectProvider<AuthenticationContext> authentication;
    private final LeavingEverywhere leaving;

    Surroundings(
            Displays displays,
            Contacts contacts,
            CurrentPerson current,
            ObjectProvider<Signpost> signposts,
            ObjectProvider<AuthenticationContext> authentication,
            LeavingEverywhere leaving) {
        this.displays = displays;
        this.contacts = contacts;
        this.current = current;
        this.signposts = signposts;
        this.authentication = authentication;
        this.leaving = leaving;
    }

    Displays displays() {
        return displays;
    }

    Optional<Contact> contact(@Nullable String traject) {
        return contacts.of(traject);
    }

    /** The links of whoever looks, in their order. */
    List<Signpost> signposts() {
        return signposts.stream()
                .filter(post -> current.has(post.role()))
                .sorted(Comparator.comparingInt(Signpost::order))
                .toList();
    }

    /** The ways out, for whoever is in: of this device, and for who is known, of all of them. */
    List<NativeButton> signOuts() {
        AuthenticationContext context = authentication.getIfAvailable();
        if (context == null || !context.isAuthenticated()) {
            return List.of();
        }
        return current.name().isEmpty()
                ? List.of(new SignOut(context))
                : List.of(new SignOut(context), new SignOutEverywhere(context, leaving));
    }

    /** How whoever looks is called; nothing when no one is signed in. */
    String name() {
        return current.name();
    }
}
