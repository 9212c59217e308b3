package nl.weegwijzer.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import nl.weegwijzer.ui.display.DisplayMenu;

/** Around pages that anyone may meet: what does not exist, what broke, signing in for the first time. */
public class PlainLayout extends Frame implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Surroundings surroundings;
    private final ContactLine contact = new ContactLine();

    PlainLayout(Surroundings surroundings) {
        this(surroundings, List.of());
    }

    /** @param signposts the links in the foot */
    PlainLayout(Surroundings surroundings, List<Signpost> signposts) {
        super(new DisplayMenu(surroundings.displays()));
        this.surroundings = surroundings;
        addUnderHead(contact);
        add(new Foot(signposts, surroundings.signOut()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        surroundings.contact(parameters.get("traject").orElse(null)).ifPresent(contact::show);
    }
}
