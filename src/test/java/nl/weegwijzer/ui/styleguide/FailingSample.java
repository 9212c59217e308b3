package nl.weegwijzer.ui.styleguide;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.ui.block.Headline;
import org.springframework.security.access.AccessDeniedException;

/** Everything that can fail: on the way to the page, or by a button on it. */
@AnonymousAllowed
public final class FailingSample extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String what = event.getRouteParameters().get("wat").orElseThrow();
        if (!"knoppen".equals(what)) {
            throw failure(what);
        }
        addClassNames("stack");
        add(new Headline("Wat er mis kan gaan"));
        add(button("geweigerd"), button("weg"), button("verboden"), button("stuk"));
    }

    private static Button button(String what) {
        return new Button(what, _ -> {
            throw failure(what);
        });
    }

    private static RuntimeException failure(String what) {
        return switch (what) {
            case "geweigerd" -> new TooLong(200, 812);
            case "weg" -> new NotFound();
            case "verboden" -> new AccessDeniedException("no");
            default -> new IllegalStateException("broken on purpose");
        };
    }
}
