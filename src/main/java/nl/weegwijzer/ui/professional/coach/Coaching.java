package nl.weegwijzer.ui.professional.coach;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.LanguageCoach;
import nl.weegwijzer.language.WordLists;
import org.springframework.stereotype.Component;

/** Lets the coach read beside the writer: no keystroke ever waits for it. */
@Component
public class Coaching {

    /** Names and addresses belong there; the coach would only be in the way. */
    private static final Set<Field> OFFICIAL = Set.of(
            Field.DECIDED_BY,
            Field.PREPARED_BY,
            Field.BACKED_BY,
            Field.OWNER,
            Field.LETTER,
            Field.LETTER_AT,
            Field.OBJECTION_TO);

    /** What the coach found at a place, with the words it points at. */
    record Found(Place place, String words, Hint hint) {}

    private final LanguageCoach coach;
    private final Executor readers = Executors.newVirtualThreadPerTaskExecutor();

    Coaching(LanguageCoach coach) {
        this.coach = coach;
    }

    /**
     * Reads a text in its own time, and shows what it found on the page: at once what can be said at a glance, and the
     * spelling when that is ready.
     *
     * @param current whether the text still stands there; of an older one nobody waits for the spelling
     */
    void read(UI page, String words, WordLists lists, BooleanSupplier current, Consumer<List<Hint>> show) {
        readers.execute(() -> {
            List<Hint> glance = coach.glance(words, lists);
            tell(page, () -> show.accept(glance));
            List<Hint> all = current.getAsBoolean() ? coach.check(words, lists) : glance;
            if (!all.equals(glance)) {
                tell(page, () -> show.accept(all));
            }
        });
    }

    /** The same for many texts; what is sensitive comes first. */
    void readAll(UI page, List<CoachedText> texts, WordLists lists, Consumer<List<Found>> show) {
        readers.execute(() -> {
            List<Found> found = texts.stream()
                    .flatMap(text -> coach.check(text.words(), lists).stream()
                            .map(hint -> new Found(text.place(), hint.span(text.words()), hint)))
                    .sorted(comparing(one -> !one.hint().rule().isSensitive()))
                    .toList();
            tell(page, () -> show.accept(found));
        });
    }

    /** Shows it, unless whoever wrote has left the page: then nobody waits for it. */
    private static void tell(UI page, Command show) {
        try {
            page.access(show);
        } catch (UIDetachedException _) {
            // They left the page.
        }
    }

    /** Whether a client reads what is written here as running text. */
    public static boolean reads(Place place) {
        return !OFFICIAL.contains(place.field());
    }
}
