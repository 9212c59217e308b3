package nl.weegwijzer.ui.manager.words;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.wordlist.ListedWord;
import nl.weegwijzer.wordlist.ListedWord.Standing;
import org.jspecify.annotations.Nullable;

/** The list, in which a word is found by typing a part of it. Of a long list only the beginning is shown. */
final class WordSearch extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 30;

    /** Which words are shown. */
    enum Which {
        ALL,
        OURS,
        OFF
    }

    private final TextField typed = Fields.line(text("WordSearch.label"));
    private final RadioButtonGroup<Which> which = Fields.oneOf(text("WordSearch.which"), List.of(Which.values()));
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = new NativeButton(text("WordSearch.more"), _ -> showMore());
    private transient List<ListedWord> all = List.of();
    private transient @Nullable Changing changing;
    private int most = SHOWN;

    WordSearch() {
        addClassName("stack");
        count.addClassName("soft");
        list.addClassNames("bare", "rows", "words");
        more.addClassName("button");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(_ -> look());
        which.setValue(Which.ALL);
        which.addClassName("tight");
        which.addValueChangeListener(_ -> look());
        add(typed, which, count, list, new Div(more));
    }

    /** Shows the words as they are by now, of those that are looked for. */
    void show(List<ListedWord> words, Changing acts) {
        all = words;
        changing = acts;
        fill();
    }

    private void look() {
        most = SHOWN;
        fill();
        Announcer.say(count.getText());
    }

    private void showMore() {
        most += SHOWN;
        fill();
        Announcer.say(count.getText());
    }

    private void fill() {
        Changing acts = changing;
        if (acts == null) {
            return;
        }
        String wanted = plain(typed.getValue());
        List<ListedWord> found = all.stream()
                .filter(this::isMeant)
                .filter(word -> plain(word.shown()).contains(wanted))
                .toList();
        list.removeAll();
        found.stream().limit(most).forEach(word -> list.add(WordPanel.item(word, acts)));
        list.setVisible(!found.isEmpty());
        more.setVisible(found.size() > most);
        count.setText(words(Math.min(most, found.size()), found.size()));
    }

    private boolean isMeant(ListedWord word) {
        return switch (which.getValue()) {
            case ALL -> true;
            case OURS -> word.standing() == Standing.OWN || word.standing() == Standing.CHANGED;
            case OFF -> word.standing() == Standing.OFF;
        };
    }

    private String words(int shown, int found) {
        if (found > 0) {
            return shown < found ? text("WordSearch.some", shown, found) : text("WordSearch.all", found);
        }
        boolean nothingSaid = typed.isEmpty() && which.getValue() == Which.OURS;
        return nothingSaid ? text("WordSearch.nothingOfOurs") : text("WordSearch.nothing");
    }

    /** Without capitals and accents. */
    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
