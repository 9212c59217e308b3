package nl.weegwijzer.ui.failure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

/**
 * Hears of everything that failed while a page was in use and that the page did not place beside a field, and explains
 * it on that page.
 */
public final class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        Explained explained = Explained.of(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Setback.on(ui)
                    .ifPresent(setback ->
                            setback.show(explained, event.getComponent().orElse(null)));
        }
    }
}
