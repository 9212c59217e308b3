package nl.weegwijzer.ui.professional.bench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Details whose content is made when somebody first opens them: most stay closed on most days. */
public final class Unfolding extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private boolean made;

    public Unfolding(String summary, Supplier<Component> content) {
        super(summary);
        addToggleListener(toggled -> {
            if (toggled.isOpened() && !made) {
                made = true;
                setContent(content.get());
            }
        });
    }
}
