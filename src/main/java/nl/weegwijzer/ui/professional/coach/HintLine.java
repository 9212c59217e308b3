package nl.weegwijzer.ui.professional.coach;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;

/** One hint: the words it points at, why, and what could stand there instead. */
final class HintLine extends ListItem {

    private static final long serialVersionUID = 1L;

    /** More than these would be a list to read instead of a hint. */
    private static final int OFFERS = 3;

    /** A longer stretch of text is quoted by its beginning. */
    private static final int QUOTE = 60;

    HintLine(Hint hint, String words, Consumer<Hint> point, BiConsumer<Hint, String> take, Consumer<Hint> leave) {
        addClassName("stack-s");
        String quote = quote(hint.span(words));
        if (!quote.isEmpty()) {
            NativeButton where = new NativeButton(text("HintLine.quote", quote), _ -> point.accept(hint));
            where.addClassName("swap");
            where.setAriaLabel(text("HintLine.show", quote));
            add(where);
        }
        add(new Paragraph(word(hint.rule())), acts(hint, quote, take, leave));
    }

    private static Div acts(Hint hint, String quote, BiConsumer<Hint, String> take, Consumer<Hint> leave) {
        Div acts = new Div();
        acts.addClassName("row");
        hint.instead().stream().limit(OFFERS).forEach(words -> {
            NativeButton button = new NativeButton(text("HintLine.take", words), _ -> take.accept(hint, words));
            button.addClassName("button");
            acts.add(button);
        });
        NativeButton leaving = new NativeButton(text("HintLine.leave"), _ -> leave.accept(hint));
        leaving.addClassName("button");
        leaving.setAriaLabel(text("HintLine.leaveThis", quote));
        acts.add(leaving);
        return acts;
    }

    private static String quote(String words) {
        return words.length() <= QUOTE ? words : words.substring(0, QUOTE) + "…";
    }
}
