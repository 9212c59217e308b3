package nl.weegwijzer.ui.styleguide;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.SavedStatus;
import nl.weegwijzer.ui.field.Saving;

/** Texts that are saved while they are written, by everyone who opens this page at once. */
@AnonymousAllowed
public final class WritingSample extends Div {

    private static final long serialVersionUID = 1L;

    /** What is kept, for all windows. */
    static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private static final Set<WritingSample> OPEN = ConcurrentHashMap.newKeySet();

    private final transient Map<String, AutosavedTextArea> texts = new HashMap<>();

    WritingSample() {
        SavedStatus status = new SavedStatus();
        Div head = new Div(new Headline("Hoeveel uren past?"), status);
        head.addClassNames("row", "spread");
        NativeButton out = new NativeButton("Uitloggen", _ -> leave());
        out.getElement().setAttribute("data-sign-out", "");
        out.addClassNames("button", "quiet");
        head.add(out);
        Div form = new Div(
                field("Wat gaat er gebeuren?", "gebeurt", status),
                field("Wat betekent dit voor Henk?", "betekent", status));
        Div bench = new Div(form, preview());
        bench.addClassName("bench");
        add(head, bench);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        OPEN.add(this);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        OPEN.remove(this);
    }

    /** Writes it down as somebody else, and every window hears of it. */
    static void write(String name, String text) {
        KEPT.put(name, text);
        OPEN.forEach(WritingSample::hear);
    }

    private void hear() {
        getUI().ifPresent(ui ->
                ui.access(() -> texts.forEach((name, text) -> text.refresh(KEPT.getOrDefault(name, "")))));
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/gids/overzicht"));
    }

    private Div field(String label, String name, SavedStatus status) {
        Saving saving = (seen, typed) -> save(name, seen, typed);
        AutosavedTextArea text =
                new AutosavedTextArea(label, "stijlgids:" + name, KEPT.getOrDefault(name, ""), status, saving);
        texts.put(name, text);
        Div write = new Div(text);
        write.addClassName("write");
        Html hints = new Html("""
                <ul class="hints"><li><strong>Moeilijk woord:</strong> <q>belastbaarheid</q>\
                <button class="swap" type="button">Zet neer: wat u aankunt</button></li>\
                <li class="stop"><strong>Noem geen ziekte:</strong> <q>hernia</q>.</li></ul>""");
        Div field = new Div(write, hints);
        field.addClassName("field");
        return field;
    }

    private static Saving.Answer save(String name, String seen, String typed) {
        String text = Words.clean(typed, Words.TEXT);
        String there = KEPT.getOrDefault(name, "");
        if (!there.equals(seen)) {
            return new Saving.Overtaken(there);
        }
        write(name, text);
        return new Saving.Saved(text, Instant.now());
    }

    private static Html preview() {
        return new Html("""
                <section class="preview stack-s" aria-labelledby="vb"><h2 id="vb">Zo leest Henk het</h2>\
                <div class="phone"><div class="screen stack"><div class="card stack"><p><strong>Wat gaat er gebeuren?\
                </strong></p><p class="lead">U gaat 4 uur per dag werken. U start op maandag 9 november 2026.</p></div>\
                </div></div></section>""");
    }
}
