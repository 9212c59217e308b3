package nl.weegwijzer.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import java.util.Optional;
import nl.weegwijzer.ui.display.DisplayMenu;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

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
            contact(event, traject).ifPresent(found -> {
                contact.show(found);
                Closed.set(event.getUI(), found.closed());
            });
            shownFor = traject;
        }
    }

    /** What went wrong has to be said, also when the database that knows whom to call is what went wrong. */
    private Optional<Contact> contact(BeforeEnterEvent event, @Nullable String traject) {
        try {
            return surroundings.contact(traject);
        } catch (DataAccessException | TransactionException away) {
            if (event.isErrorEvent()) {
                return Optional.empty();
            }
            throw away;
        }
    }
}
