package nl.weegwijzer.ui.professional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;

/**
 * A page of the desk: filled anew at each arrival, from what the address names.
 *
 * <p>What is no identifier, what belongs to someone else and what does not exist all answer alike.
 */
public abstract class DeskScreen extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Div content = new Div();
        content.addClassName("stack");
        fill(content, event.getRouteParameters());
        add(content);
    }

    /** Fills the page; whatever keeps itself up to date does so as long as {@code content} is shown. */
    protected abstract void fill(Div content, RouteParameters address);

    /** Notes that what is shown on arrival was read; nothing is noted when there is nothing new. */
    protected static void markRead(Answering answering, TrajectId traject, List<ResponseId> unread) {
        if (!unread.isEmpty()) {
            answering.markRead(traject, unread);
        }
    }

    /** The traject that the address names. */
    protected static TrajectId traject(RouteParameters address) {
        return TrajectId.parse(address.get("traject").orElseThrow(NotFound::new));
    }

    /** The afweging that the address names. */
    protected static AfwegingId afweging(RouteParameters address) {
        return AfwegingId.parse(address.get("afweging").orElseThrow(NotFound::new));
    }
}
