package nl.weegwijzer.ui.client;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.shared.TrajectId;

/** Remembers what stood on someone's screen, once their browser says that it does. */
@org.springframework.stereotype.Component
public class OnScreen {

    private final Seeing seeing;

    OnScreen(Seeing seeing) {
        this.seeing = seeing;
    }

    /**
     * Remembers it as it was at a moment. The look itself was written down when the page was read; this is none.
     *
     * @param subject what is shown, as {@link Seeing#saw} wants it
     */
    public void note(Component shown, TrajectId traject, UUID subject, Instant until) {
        shown.getElement()
                .executeJs("return true")
                .then(_ -> AccessLog.refreshing(() -> {
                    seeing.saw(traject, subject, until);
                    return true;
                }));
    }
}
