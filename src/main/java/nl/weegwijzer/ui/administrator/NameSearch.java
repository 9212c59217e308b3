package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.field.Fields;

/** A list in which someone is found by typing a name. Of a long list only the beginning is shown. */
final class NameSearch<T> extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    private final transient List<T> all;
    private final transient Function<T, String> name;
    private final transient Function<List<T>, Component> table;
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();

    /** @param table draws the ones that are found */
    NameSearch(List<T> all, Function<T, String> name, Function<List<T>, Component> table) {
        this.all = all;
        this.name = name;
        this.table = table;
        addClassName("stack");
        count.addClassNames("soft");
        TextField typed = Fields.line(text("NameSearch.label"));
        typed.addClassName("read");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(change -> {
            show(change.getValue());
            Announcer.say(count.getText());
        });
        add(typed, count, found);
        show("");
    }

    private void show(String typed) {
        String wanted = plain(typed);
        List<T> those = all.stream()
                .filter(one -> plain(name.apply(one)).contains(wanted))
                .toList();
        List<T> first = those.stream().limit(SHOWN).toList();
        found.removeAll();
        if (!first.isEmpty()) {
            found.add(table.apply(first));
        }
        count.setText(words(first.size(), those.size()));
    }

    private static String words(int shown, int found) {
        if (found == 0) {
            return text("NameSearch.nobody");
        }
        return shown < found ? text("NameSearch.some", shown, found) : text("NameSearch.all", found);
    }

    /** Without capitals and accents, so that "Jose" finds José. */
    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
