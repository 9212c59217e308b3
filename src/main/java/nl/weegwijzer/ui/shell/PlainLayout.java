package nl.weegwijzer.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.weegwijzer.ui.display.DisplayMenu;

/** Around pages that anyone may meet: what does not exist, what broke, signing in for the first time. */
@AnonymousAllowed
public class PlainLayout extends Frame implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Surroundings surroundings;
    private final ContactLine contact = new ContactLine();

    PlainLayout(Surroundings surroundings) {
        this.surroundings = surroundings;
        addToHead(new DisplayMenu(surroundings.displays()));
        addUnderHead(contact);
        add(new Foot(surroundings.signposts(), surroundings.signOut()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String traject = event.getRouteParameters().get("traject").orElse(null);
        surroundings.contact(traject).ifPresent(contact::show);
    }
}
