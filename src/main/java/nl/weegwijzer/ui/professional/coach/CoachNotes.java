package nl.weegwijzer.ui.professional.coach;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.ui.field.AutosavedTextArea;

/**
 * What the coach says of one text, below it. Each hint points at its words and can be taken or left with one key, from
 * the text itself or in the list; what was left stays away as long as the page is open.
 */
public final class CoachNotes extends Section {

    private static final long serialVersionUID = 1L;

    private final AutosavedTextArea text;
    private final TextArea field;
    private final transient Coaching coaching;
    private final transient WordLists lists;
    private final Set<String> left = new HashSet<>();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private transient List<Hint> hints = List.of();

    /** The text in which the hints stand; the writer may be further already. */
    private String about = "";

    /** The text that is being read, so that an answer to an older one is not shown. */
    private volatile String read = "";

    private CoachNotes(AutosavedTextArea text, Coaching coaching, WordLists lists) {
        this.text = text;
        this.field = text.field();
        this.coaching = coaching;
        this.lists = lists;
        field.addFocusListener(_ -> look(field.getValue()));
        field.addValueChangeListener(change -> look(change.getValue()));
    }

    /** Lets the coach read along with a text, by the word list of the organisation. */
    public static void beside(AutosavedTextArea text, Coaching coaching, WordLists lists) {
        new CoachNotes(text, coaching, lists);
    }

    /** Takes a place on the page only once there is something to say: most texts of a long page never need it. */
    private void begin() {
        setAriaLabel(text("CoachNotes.label"));
        addClassNames("coach", "no-print");
        count.getElement().setAttribute("role", "status");
        count.addClassNames("small", "soft");
        list.addClassName("bare");
        add(count, list);
        on(
                Key.ENTER,
                hint -> !hint.instead().isEmpty(),
                hint -> take(hint, hint.instead().getFirst()));
        on(Key.DELETE, _ -> true, this::leave);
        text.below(this);
    }

    /** Acts on the first of the hints for which that means something. */
    private void on(Key key, Predicate<Hint> applies, Consumer<Hint> act) {
        Command first = () -> hints.stream().filter(applies).findFirst().ifPresent(act);
        Shortcuts.addShortcutListener(field, first, key, KeyModifier.ALT).listenOn(field);
    }

    private void look(String words) {
        UI page = UI.getCurrent();
        if (page != null && !words.equals(read)) {
            read = words;
            BooleanSupplier current = () -> words.equals(read);
            coaching.read(page, words, lists, current, found -> {
                if (current.getAsBoolean()) {
                    show(words, found);
                }
            });
        }
    }

    private void show(String words, List<Hint> found) {
        about = words;
        hints = new ArrayList<>(
                found.stream().filter(hint -> !left.contains(name(hint, words))).toList());
        if (!hints.isEmpty() && getParent().isEmpty()) {
            begin();
        }
        setVisible(!hints.isEmpty());
        count.setText(text("CoachNotes.count", hints.size()));
        list.removeAll();
        hints.forEach(hint -> list.add(new HintLine(hint, words, this::point, this::take, this::leave)));
    }

    /** Selects the words of a hint in the text. */
    private void point(Hint hint) {
        onWords(hint, "area.setSelectionRange(from, to)", "");
    }

    /** Writes other words in the place of those of a hint, as the writer would, so that it can be undone. */
    private void take(Hint hint, String words) {
        onWords(hint, """
                area.setSelectionRange(from, to);
                if (!document.execCommand('insertText', false, $3)) {
                    area.setRangeText($3, from, to, 'end');
                    area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
                }
                """, words);
        drop(hint);
    }

    /**
     * Does something where the words of a hint stand now. Whoever wrote on before them moved them: they are found again
     * when they stand there once, and otherwise nothing happens until the coach has read what stands there.
     */
    private void onWords(Hint hint, String act, String with) {
        String find = """
                const area = this.inputElement;
                area.focus();
                let from = $0;
                if (area.value.substring(from, $1) !== $2) {
                    from = area.value.indexOf($2);
                    if (!$2 || from < 0 || from !== area.value.lastIndexOf($2)) return;
                }
                const to = from + $2.length;
                """;
        field.getElement().executeJs(find + act, hint.from(), hint.to(), hint.span(about), with);
    }

    private void leave(Hint hint) {
        left.add(name(hint, about));
        drop(hint);
        field.focus();
    }

    private void drop(Hint done) {
        show(about, hints.stream().filter(hint -> hint != done).toList());
    }

    private static String name(Hint hint, String words) {
        return hint.rule() + " " + hint.span(words);
    }
}
