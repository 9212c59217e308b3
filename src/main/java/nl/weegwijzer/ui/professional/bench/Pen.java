package nl.weegwijzer.ui.professional.bench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.checking.Thin;
import nl.weegwijzer.afweging.checking.Thinness;
import nl.weegwijzer.afweging.peeling.WrittenMeanwhile;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.SavedStatus;
import nl.weegwijzer.ui.field.Saving;
import nl.weegwijzer.ui.professional.coach.CoachNotes;
import nl.weegwijzer.ui.professional.coach.Coaching;
import org.jspecify.annotations.Nullable;

/**
 * What the panels of one editor write with. Text is saved while it is typed, a choice at once; each says so, and what
 * depends on it is shown soon after.
 */
public final class Pen {

    private final TrajectId traject;
    private final AfwegingId afweging;
    private final Tools tools;
    private final SavedStatus status;
    private final WordLists words;
    private final Runnable soon;
    private final Map<Place, AutosavedTextArea> texts = new HashMap<>();

    /**
     * @param words what the organisation calls difficult, and what it says instead
     * @param soon lets the page show what became of a change, once the writer pauses
     */
    public Pen(
            TrajectId traject, AfwegingId afweging, Tools tools, SavedStatus status, WordLists words, Runnable soon) {
        this.traject = traject;
        this.afweging = afweging;
        this.tools = tools;
        this.status = status;
        this.words = words;
        this.soon = soon;
    }

    public TrajectId traject() {
        return traject;
    }

    public AfwegingId afweging() {
        return afweging;
    }

    public Tools tools() {
        return tools;
    }

    /** A text at a place; links lead to it by the name of that place. */
    public AutosavedTextArea text(String label, Place place, String words) {
        String key = afweging + "/" + place.anchor();
        AutosavedTextArea text =
                new AutosavedTextArea(label, key, words, status, (seen, typed) -> write(place, seen, typed));
        text.field().setId(place.anchor());
        text.field().setMinRows(place.field().most() == Words.LINE ? 1 : 2);
        texts.put(place, text);
        if (Coaching.reads(place)) {
            CoachNotes.beside(text, tools.coaching(), this.words);
        }
        return text;
    }

    /** The same, with help below its label. */
    public AutosavedTextArea text(String label, String help, Place place, String words) {
        AutosavedTextArea text = text(label, place, words);
        text.field().setHelperText(help);
        return text;
    }

    /** A text for oneself, saved in the same way; it is part of nothing that is published. */
    public AutosavedTextArea ownText(String label, String code, String words) {
        String key = afweging + "/eigen-" + code;
        AutosavedTextArea text = new AutosavedTextArea(
                label,
                key,
                words,
                status,
                (seen, typed) -> kept(
                        Words.clean(typed, Words.TEXT),
                        () -> tools.own().noting().write(traject, afweging, code, seen, typed)));
        text.field().setMinRows(2);
        return text;
    }

    /** What is thin by now. */
    public List<Thin> thin(Bench bench) {
        return Thinness.of(
                bench.draft(), LegalDays.today(tools.clock()), tools.own().freshness(), words);
    }

    /** Saves each choice in a field at once; links lead to it by the name of its place. */
    public <C extends Component & HasValueAndElement<?, T>, T> C choice(
            C field, Place place, @Nullable T start, Consumer<T> save) {
        field.setId(place.anchor());
        if (start != null) {
            field.setValue(start);
        }
        field.addValueChangeListener((HasValue.ValueChangeListener<HasValue.ValueChangeEvent<T>>) change -> {
            if (change.isFromClient()) {
                act(() -> save.accept(change.getValue()));
            }
        });
        return field;
    }

    /** Does something that is saved at once. */
    public void act(Runnable act) {
        act.run();
        saved();
    }

    /** Shows what someone else wrote meanwhile, wherever nothing is being typed. */
    public void refresh(Bench bench) {
        texts.forEach((place, text) -> bench.words(place).ifPresent(text::refresh));
    }

    private Saving.Answer write(Place place, String seen, String typed) {
        boolean line = place.field().most() == Words.LINE;
        String words = line ? typed.replaceAll("\\R", " ") : typed;
        return kept(Words.clean(words, place.field().most()), () -> {
            tools.weighing().write(traject, afweging, place, seen, words);
            soon.run();
        });
    }

    private Saving.Answer kept(String words, Runnable write) {
        try {
            write.run();
            return new Saving.Saved(words, tools.clock().instant());
        } catch (WrittenMeanwhile meanwhile) {
            return new Saving.Overtaken(meanwhile.current());
        }
    }

    private void saved() {
        status.saved(tools.clock().instant());
        soon.run();
    }
}
