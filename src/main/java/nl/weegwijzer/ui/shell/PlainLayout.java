package nl.weegwijzer.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import nl.weegwijzer.ui.display.DisplayMenu;
import org.jspecify.annotations.Nullable;

/** Around pages that anyone may meet: what does not exist, what broke, signing in for the first time. */
@AnonymousAllowed
public class PlainLayout extends Frame implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Surroundings surroundings;
    private final ContactLine contact = new ContactLine();
    private @Nullable String shownFor;

    PlainLayout(Surroundings surroundings) {
        this.surroundings = surroundings;
        addToHead(new DisplayMenu(surroundings.displays()));
        addUnderHead(contact);
        add(new Foot(surroundings.signposts(), surroundings.signOuts()));
    }

    /** Asks whom to call once a traject, and not on every page of it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String traject = event.getRouteParameters().get("traject").orElse(shownFor);
        if (!contact.isVisible() || !Objects.equals(traject, shownFor)) {
            surroundings.contact(traject).ifPresent(found -> {
                contact.show(found);
                Closed.set(event.getUI(), found.closed());
            });
            shownFor = traject;
        }
    }
}
