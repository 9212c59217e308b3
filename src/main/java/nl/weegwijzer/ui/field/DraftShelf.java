package nl.weegwijzer.ui.field;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.unsent.KeepingUnsent;
import nl.weegwijzer.unsent.Kept;
import nl.weegwijzer.unsent.Unsent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the forms of one window keep words on the server. All forms of a page look there at once, in one statement. */
final class DraftShelf {

    private final KeepingUnsent unsent;
    private final List<ServerDraft> waiting = new ArrayList<>();

    private DraftShelf(KeepingUnsent unsent) {
        this.unsent = unsent;
    }

    /** The one of the window of now; none where there is no server that keeps words. */
    static Optional<DraftShelf> current() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, DraftShelf.class));
    }

    /** Looks for this one too, once the first of its page needs its words. */
    void expect(ServerDraft draft) {
        waiting.add(draft);
    }

    /** Lets all who wait hear what stands in their place. */
    void look() {
        if (waiting.isEmpty()) {
            return;
        }
        List<ServerDraft> all = List.copyOf(waiting);
        waiting.clear();
        Map<String, Unsent> found = unsent
                .mine(all.stream().map(ServerDraft::place).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Unsent::place, Function.identity()));
        all.forEach(draft -> draft.found(found.get(draft.place())));
        all.stream().filter(ServerDraft::hasArrived).findFirst().ifPresent(ServerDraft::tellArrived);
    }

    /**
     * Keeps words over those that were seen there.
     *
     * @param seen null when there were none
     */
    Kept keep(String place, String words, SubmissionId submission, @Nullable Unsent seen) {
        return unsent.keep(place, words, submission, seen == null ? null : seen.keptAt());
    }

    void forget(Unsent words) {
        unsent.forget(words.place(), words.keptAt());
    }

    /** These words were sent. They are forgotten when this window heard so; until then, the next one says that they came. */
    void sent(Unsent words) {
        unsent.sent(words.place(), words.keptAt()).ifPresent(moment -> forgetWhenHeard(words.place(), moment));
    }

    /** Forgets words of which this answer tells that they arrived, when the browser has it. */
    void forgetWhenHeard(String place, Instant moment) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return true")
                .then(Boolean.class, _ -> unsent.forget(place, moment));
    }

    /** Gives each window its own. */
    @Component
    static final class Carpenter implements VaadinServiceInitListener {

        private static final long serialVersionUID = 1L;

        private final transient KeepingUnsent unsent;

        Carpenter(KeepingUnsent unsent) {
            this.unsent = unsent;
        }

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.getSource()
                    .addUIInitListener(
                            opened -> ComponentUtil.setData(opened.getUI(), DraftShelf.class, new DraftShelf(unsent)));
        }
    }
}
